import { use } from 'react';
import { LeaveBar } from './LeaveBar.tsx';
import { Column } from '../ui/Column.tsx';
import { OutageMessage } from './OutageMessage.tsx';
import { SettingContext } from './Setting.ts';

type Props = { language: string; onAgain: () => void };

/** The page when nothing else can be shown. */
export function Outage({ language, onAgain }: Props) {
  return (
    <>
      <LeaveBar language={language} help="content" />
      <Column as={use(SettingContext).place === 'element' ? 'div' : 'main'} id="content">
        <OutageMessage language={language} onAgain={onAgain} />
      </Column>
    </>
  );
}
