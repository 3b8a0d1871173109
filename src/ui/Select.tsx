import { useId } from 'react';

type Props = {
  label: string;
  options: readonly { value: string; label: string; lang?: string }[];
  /** What is chosen, where the caller decides. */
  value?: string;
  onChange: (value: string) => void;
};

/** A choice that takes effect beside it, never leading elsewhere. */
export function Select({ label, options, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="hds-text-input">
      <label className="hds-text-input__label" htmlFor={id}>
        {label}
      </label>
      <select
        className="tuki-select"
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
