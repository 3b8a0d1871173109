type Props = { value: number; max: number; label: string };

/** A thin bar: how far along the questions are. */
export function Progress({ value, max, label }: Props) {
  return <progress className="tuki-progress" value={value} max={max} aria-label={label} />;
}
