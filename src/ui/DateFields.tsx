import type { ComponentProps, ReactNode } from 'react';
import { FieldGroup } from './FieldGroup.tsx';
import { FieldRow } from './FieldRow.tsx';
import { TextField } from './TextField.tsx';
import { idList } from './idList.ts';

type Part = Omit<ComponentProps<typeof TextField>, 'hint' | 'error' | 'width'>;

type Props = {
  id: string;
  legend: ReactNode;
  legendIsHeading?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  /** Ids are `${id}-day`, `-month` and `-year` unless a part brings its own. */
  parts: { day: Part; month: Part; year: Part };
};

const WIDTHS = { day: 2, month: 2, year: 4 } as const;

/** A date typed in the Finnish order: day, month, year. */
export function DateFields({ id, error, parts, ...group }: Props) {
  return (
    <FieldGroup {...group} id={id} error={error}>
      <FieldRow>
        {(['day', 'month', 'year'] as const).map((part) => (
          <TextField
            key={part}
            id={`${id}-${part}`}
            inputMode="numeric"
            aria-invalid={error ? true : undefined}
            {...parts[part]}
            width={WIDTHS[part]}
            aria-describedby={idList(
              parts[part]['aria-describedby'],
              error ? `${id}-error` : undefined,
            )}
          />
        ))}
      </FieldRow>
    </FieldGroup>
  );
}
