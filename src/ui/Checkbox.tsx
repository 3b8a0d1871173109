import { Choice, type ChoiceProps } from './Choice.tsx';

type Props = ChoiceProps;

/** An answer that may stand beside others. */
export function Checkbox(props: Props) {
  return <Choice {...props} type="checkbox" />;
}
