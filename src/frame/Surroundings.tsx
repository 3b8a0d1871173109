import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Column } from '../ui/Column.tsx';
import { JumpLink } from '../ui/JumpLink.tsx';
import { Footer } from './Footer.tsx';
import { Freshness } from './Freshness.tsx';
import { HELP, HelpNow } from './HelpNow.tsx';
import { LeaveBar } from './LeaveBar.tsx';
import { SettingContext } from './Setting.ts';

type Props = {
  header: ReactNode;
  /** Whether leaving this page would lose something: links to other pages then open beside it. */
  holdsAnswers?: boolean;
  children: ReactNode;
};

/**
 * What is around every content: the way out, help within reach, and, on a page of our own, where else
 * to go. Inside somebody's page there is no second `main`.
 */
export function Surroundings({ header, holdsAnswers = false, children }: Props) {
  const { t, i18n } = useTranslation();
  const { place } = use(SettingContext);
  const isOwn = place === 'page';
  return (
    <>
      {isOwn ? (
        <JumpLink className="tuki-skip" target="content">
          {t('skipToContent')}
        </JumpLink>
      ) : null}
      <LeaveBar language={i18n.language} help={HELP} />
      {header}
      <Column as={place === 'element' ? 'div' : 'main'} id="content">
        {children}
        {isOwn ? null : <Freshness />}
      </Column>
      <HelpNow />
      {isOwn ? <Footer newTab={holdsAnswers} /> : null}
    </>
  );
}
