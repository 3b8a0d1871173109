import { LeaveBar } from './LeaveBar.tsx';
import { Column } from '../ui/Column.tsx';
import { OutageMessage } from './OutageMessage.tsx';

type Props = { language: string; onAgain: () => void };

/** The page when nothing else can be shown. */
export function Outage({ language, onAgain }: Props) {
  return (
    <>
      <LeaveBar language={language} help="content" />
      <Column as="main" id="content">
        <OutageMessage language={language} onAgain={onAgain} />
      </Column>
    </>
  );
}
