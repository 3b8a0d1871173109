import { use } from 'react';
import { atHandIn } from '../i18n/atHand.ts';
import { JumpLink } from '../ui/JumpLink.tsx';
import { SettingContext } from './Setting.ts';

type Props = {
  language: string;
  /** The id of the people who help. */
  help: string;
};

/**
 * What stays in view on every screen: the way to people who help, and the way out. Without a script
 * both are plain links.
 */
export function LeaveBar({ language, help }: Props) {
  const { leave } = atHandIn(language);
  return (
    <nav className="tuki-bar" aria-label={leave.both}>
      <JumpLink className="tuki-bar__help" target={help}>
        {leave.helpNow}
      </JumpLink>
      <a
        className="tuki-leave"
        href={use(SettingContext).exit}
        rel="noreferrer"
        referrerPolicy="no-referrer"
        data-leave=""
        data-press-twice={leave.pressTwice}
        data-press-once={leave.pressOnce}
        data-stayed={leave.stayed}
        data-leaving={leave.leaving}
        data-stuck={leave.stuck}
      >
        {leave.label}
        <span className="tuki-visually-hidden">. {leave.hint}</span>
        <span className="tuki-leave__presses" aria-hidden="true" />
      </a>
      <span className="tuki-visually-hidden" role="status" data-leave-news="" />
    </nav>
  );
}
