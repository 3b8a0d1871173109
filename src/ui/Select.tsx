import { useId } from 'react';

type Props = {
  label: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** A choice that takes effect beside it, never leading elsewhere. */
export function Select({ label, options, onChange }: Props) {
  const id = useId();
  return (
    <div className="hds-text-input">
      <label className="hds-text-input__label" htmlFor={id}>
        {label}
      </label>
      <select
        className="tuki-select"
        id={id}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
