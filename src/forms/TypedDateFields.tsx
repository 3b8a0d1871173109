import type { FieldValues, Path, UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateFields } from '../ui/DateFields.tsx';
import type { TypedDate } from './readDate.ts';

type Props<Fields extends FieldValues & TypedDate> = {
  id: string;
  legend: string;
  hint: string;
  error: string | undefined;
  register: UseFormRegister<Fields>;
};

/** Day, month and year as the form's own fields. */
export function TypedDateFields<Fields extends FieldValues & TypedDate>(props: Props<Fields>) {
  const { id, register, ...fields } = props;
  const { t } = useTranslation();
  const part = (name: keyof TypedDate) => ({
    ...register(name as Path<Fields>),
    id: `${id}-${name}`,
    label: t(`date.${name}`),
  });
  return (
    <DateFields
      {...fields}
      id={`${id}-date`}
      parts={{ day: part('day'), month: part('month'), year: part('year') }}
    />
  );
}
