import { Choice, type ChoiceProps } from './Choice.tsx';

type Props = ChoiceProps;

/** One of several answers. */
export function Radio(props: Props) {
  return <Choice {...props} type="radio" />;
}
