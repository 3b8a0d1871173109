import { use } from 'react';
import type { ContactEntry } from '../catalogue/schema.ts';
import { Late } from '../ui/Late.tsx';
import { OpenNow } from './lateExtras.ts';
import { NowContext } from './NowContext.ts';

type Props = {
  hours: ContactEntry['hours'];
  /** Whether the online form is another way in. */
  hasForm: boolean;
};

/** Whether a line answers now: nothing until it is known what time it is, and until that has come. */
export function WhetherOpen(props: Props) {
  const now = use(NowContext);
  if (now === null) return null;
  return (
    <Late>
      <OpenNow {...props} now={now} />
    </Late>
  );
}
