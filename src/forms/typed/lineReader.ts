import type { ZodMiniType } from 'zod/mini';
import { readAnswer, type Answer } from '../../rules/answers.ts';
import type { ErrorKey } from '../errorKey.ts';

/** What was typed into one line: an answer, or why it is none; nothing was typed: neither. */
export type Typed<Id extends 'pregnancy' | 'child'> =
  | { answer: Answer<Id>; error?: never }
  | { error: TypedError; answer?: never }
  | { answer?: never; error?: never };

export type TypedError = ErrorKey | 'unreadable' | 'personalId';

/** What a number may be of, and what may stand before a date or a week. */
export const UNITS = ['dueDate', 'week', 'born', 'years', 'months', 'weeks', 'days'] as const;
export type Unit = (typeof UNITS)[number];

/** The ways to shorten each, from the words of a language. */
export type Abbreviations = Readonly<Record<Unit, readonly string[]>>;

/** Typed instead of an answer that nobody has. */
export const NOT_KNOWN = '?';
const NONE = /^[?–-]$/;

const PERSONAL_ID = /\d{6}[-+a-fu-y]\d{3}[\da-z]/;

type Reader<Fields> = {
  /** The fields of "not known" and the like. */
  none: Fields;
  /** A line in small letters to the fields of the question's form. */
  interpret: (line: string) => Fields | undefined;
  /** The form's own: fields to the answer, or to the error that the form would give. */
  schema: ZodMiniType<unknown, Fields>;
};

/** A reader of one line: to the answer that it means, or to why it means none. */
export function lineReader<Id extends 'pregnancy' | 'child', Fields>(
  question: Id,
  { none, interpret, schema }: Reader<Fields>,
): (text: string) => Typed<Id> {
  return (text) => {
    const line = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
    if (line === '') return {};
    if (PERSONAL_ID.test(line.replaceAll(' ', ''))) return { error: 'personalId' };
    const fields = NONE.test(line) ? none : interpret(line.replace(/[.,;]$/, ''));
    if (fields === undefined) return { error: 'unreadable' };
    const read = schema.safeParse(fields);
    if (!read.success) return { error: read.error.issues[0]?.message as ErrorKey };
    const given = readAnswer(question, read.data);
    return given === undefined ? { error: 'unreadable' } : { answer: given.answer as Answer<Id> };
  };
}

/** The rest of a line after one of the names that may stand before it; `undefined` without. */
export function after(names: readonly string[], line: string): string | undefined {
  const name = names
    .toSorted((one, other) => other.length - one.length)
    .find((one) => line.startsWith(one) && !/^\p{L}/u.test(line.slice(one.length)));
  return name === undefined ? undefined : line.slice(name.length).replace(/^[.: ]+/, '');
}
