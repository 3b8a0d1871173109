import { gestationalAge, week } from '../../rules/gestation.ts';
import type { PlainDate } from '../../rules/plainDate.ts';
import { pregnancyFields, pregnancySchema, type PregnancyFields } from '../pregnancySchema.ts';
import { after, lineReader, type Abbreviations, type Typed } from './lineReader.ts';
import { typedDay } from './typedDay.ts';

/**
 * A reader of how far a pregnancy is: a due date (14.3.2027, 140327), a week with days (20+3,
 * rv 20+3, 20 vk 3 pv) in completed weeks, or `?` for not known.
 */
export function pregnancyReader(
  today: PlainDate,
  names: Abbreviations,
): (text: string) => Typed<'pregnancy'> {
  const empty = pregnancyFields(undefined);
  const form = weekForm(names);
  const weeksIn = (line: string) => {
    const { weeks, plus, sevenths, days } = form.exec(line)?.groups ?? {};
    return weeks === undefined ? undefined : { weeks, days: plus ?? sevenths ?? days ?? '' };
  };
  const interpret = (line: string): PregnancyFields | undefined => {
    const dated = after(names.dueDate, line);
    const numbered = after(names.week, line);
    const weeks = dated === undefined ? weeksIn(numbered ?? line) : undefined;
    if (weeks !== undefined) return { ...empty, by: 'week', ...weeks };
    if (numbered !== undefined) return undefined;
    const date = typedDay(dated ?? line, today, (dates) => pickDueDate(dates, today));
    return date && { ...empty, by: 'dueDate', ...date };
  };
  return lineReader('pregnancy', {
    none: { ...empty, by: 'notKnown' },
    interpret,
    schema: pregnancySchema(today),
  });
}

/** Weeks and days, as `20+3`, `20+3/7`, `20 vk 3 pv` or `20`. */
function weekForm(names: Abbreviations): RegExp {
  const inWeeks = `(?<weeks>\\d{1,3})(?: ?${anyOf([...names.weeks, ...names.week])})?`;
  const inDays = `(?<days>\\d) ?${anyOf(names.days)}`;
  return new RegExp(
    `^${inWeeks}(?: ?\\+ ?(?<plus>\\d{1,3})(?: ?/ ?7)?| (?<sevenths>\\d) ?/ ?7| ?${inDays})?$`,
  );
}

/** Any of the shortened forms of a unit, with a full stop or without. */
function anyOf(forms: readonly string[]): string {
  return `(?:${forms.map((form) => form.replaceAll('.', '\\.')).join('|')})\\.?`;
}

/** The one that can be a due date today, else the next to come. */
function pickDueDate(dates: readonly PlainDate[], today: PlainDate): PlainDate | undefined {
  const isPossible = (date: PlainDate) => {
    const age = gestationalAge(date, today);
    return age >= 0 && age <= week(42, 6);
  };
  return dates.find(isPossible) ?? dates.find((date) => date >= today);
}
