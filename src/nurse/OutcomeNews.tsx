import { memo, useEffect, useState } from 'react';
import { assess } from '../catalogue/assess.ts';
import { ChangedResults } from '../results/ChangedResults.tsx';
import type { Answers } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { SheetContext } from './SheetContext.ts';

/** How long nothing changes before it is said aloud, in ms: not after every key. */
const QUIET = 800;

/** Tells those who do not see the outcomes what the last answers changed in them. */
export function OutcomeNews() {
  const answers = SheetContext.useSelector(({ context }) => context.answers);
  const today = SheetContext.useSelector(({ context }) => context.today);
  const [said, setSaid] = useState({ before: answers, after: answers });
  useEffect(() => {
    const say = () => setSaid(({ after }) => ({ before: after, after: answers }));
    const timer = setTimeout(say, QUIET);
    return () => clearTimeout(timer);
  }, [answers]);
  return <Said {...said} today={today} />;
}

type Props = { before: Answers; after: Answers; today: PlainDate };

const Said = memo(function Said({ before, after, today }: Props) {
  return (
    <div className="tuki-visually-hidden">
      <ChangedResults before={assess(before, today)} after={assess(after, today)} />
    </div>
  );
});
