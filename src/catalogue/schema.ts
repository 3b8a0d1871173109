import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const day = z.string().check(z.regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a year or a date'));
const language = z.enum(['fi', 'sv', 'en']);
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'hh:mm'));
const weekday = z.int().check(z.minimum(1), z.maximum(7));

export const documentSchema = z.strictObject({
  title: text,
  publisher: text,
  kind: z.enum(['page', 'brochure', 'register']),
  language: z.optional(language),
  dated: z.optional(day),
  checked: day,
});
export type DocumentEntry = z.infer<typeof documentSchema>;

export const sourceSchema = z.strictObject({
  document: text,
  section: text,
  language,
});
export type SourceEntry = z.infer<typeof sourceSchema>;

export const fingerprintSchema = z.strictObject({
  words: z.int().check(z.minimum(1)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal')),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** A weekly opening time in Europe/Helsinki; weekdays are 1 (Monday) to 7. */
const weeklySchema = z.strictObject({
  weekdays: z.readonly(z.array(weekday).check(z.minLength(1))),
  from: clock,
  to: clock,
});

/** Where to turn. `hours` is absent where none are verified, `languages` empty likewise. */
export const contactSchema = z
  .strictObject({
    phone: z.optional(z.string().check(z.regex(/^(\+358\d{5,10}|112|116117)$/, 'a number'))),
    url: z.optional(z.url({ protocol: /^https$/ })),
    hours: z.optional(z.union([z.literal('always'), weeklySchema])),
    languages: z.readonly(z.array(language)),
    from: text,
    checked: day,
  })
  .check(z.refine(({ phone, url }) => (phone ?? url) !== undefined, 'a phone or an address'));
export type ContactEntry = z.infer<typeof contactSchema>;

export const questionSchema = z.strictObject({
  id: text,
  /** The form that asks it. */
  kind: z.enum(['one', 'several', 'pregnancy', 'child']),
  /** The rule in askedRules.ts that says when it is asked. */
  askedWhen: text,
  /** Sensitive questions say why they are asked. */
  sensitive: z.optional(z.literal(true)),
  options: z.optional(z.readonly(z.array(text).check(z.minLength(2)))),
  exclusive: z.optional(z.readonly(z.array(text))),
});
export type QuestionEntry = z.infer<typeof questionSchema>;
