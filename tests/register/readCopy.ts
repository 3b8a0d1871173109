import * as z from 'zod/mini';
import { fieldsOfErrand, fieldsOfService, type Fields } from './fieldsOf.ts';
import { errandTextsSchema, serviceTextsSchema } from './shapes.ts';
import { shown } from './shown.ts';
import { Unreadable } from './Unreadable.ts';
import { WATCHED, type EntryId, type Kind } from './watched.ts';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a copy of the register holds of an entry; a language without content is absent. */
export type Texts = Partial<Record<Language, Fields>>;
export type Copy = ReadonlyMap<EntryId, Texts>;

/** One input: its text, what it is called, and its language where the text has one only. */
export type Input = { name: string; text: string; language?: Language | undefined };

const entrySchema = z.looseObject({ id: z.int() });
type Entry = z.infer<typeof entrySchema>;
const listSchema = z.union([
  z.array(entrySchema),
  z.pipe(
    z.record(z.string(), entrySchema),
    z.transform((byId: Record<string, Entry>) => Object.values(byId)),
  ),
]);
const wholeSchema = z.object({
  services: z.optional(listSchema),
  errand_services: z.optional(listSchema),
});

/**
 * The watched entries of an input: a list of services or of errand services, an object that holds
 * both, or one entry in one language. Throws Unreadable when it is none of these, or when a
 * watched entry is not of the register's shape.
 */
export function readCopy({ name, text, language }: Input): Copy {
  const json = parsed(name, text);
  if (Array.isArray(json)) {
    const list = checked(name, listSchema, json);
    return copyOf(name, list.some(isErrand) ? 'errand' : 'service', list);
  }
  const entry = entrySchema.safeParse(json);
  if (entry.success)
    return copyOf(name, kindOf(entry.data), [inLanguages(name, entry.data, language)]);
  const { services, errand_services: errands } = checked(name, wholeSchema, json);
  if ((services ?? errands) === undefined) {
    throw new Unreadable(`${name} holds no list of services or errand services`);
  }
  return new Map([
    ...copyOf(name, 'service', services ?? []),
    ...copyOf(name, 'errand', errands ?? []),
  ]);
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine's own message would show a piece of the input.
    throw new Unreadable(`${name} cannot be read as JSON`, { cause: error });
  }
}

/** An entry alone says nothing of its language: whoever asked for it does. */
function inLanguages(name: string, entry: Entry, language: Language | undefined): Entry {
  if (LANGUAGES.some((code) => code in entry)) return entry;
  if (language !== undefined) return { id: entry.id, [language]: entry };
  throw new Unreadable(
    `${name} is one entry in a language that is not said: name the file as 9408.fi.json, or ask for ?language=fi`,
  );
}

function isErrand(entry: Entry): boolean {
  return [entry, ...LANGUAGES.map((code) => entry[code])].some(
    (texts) => typeof texts === 'object' && texts !== null && 'channels' in texts,
  );
}

function kindOf(entry: Entry): Kind {
  return isErrand(entry) ? 'errand' : 'service';
}

function copyOf(name: string, kind: Kind, entries: readonly Entry[]): Copy {
  const watched = entries.flatMap((entry) => {
    const id: EntryId = `${kind} ${entry.id}`;
    return (WATCHED as readonly EntryId[]).includes(id) ? [[id, entry] as const] : [];
  });
  return new Map(watched.map(([id, entry]) => [id, textsOf(`${name}: ${id}`, kind, entry)]));
}

function textsOf(name: string, kind: Kind, entry: Entry): Texts {
  return Object.fromEntries(
    LANGUAGES.filter((code) => !isHole(entry[code])).map((code) => {
      const where = `${name}, ${code}`;
      return kind === 'service'
        ? [code, fieldsOfService(checked(where, serviceTextsSchema, entry[code]))]
        : [code, fieldsOfErrand(checked(where, errandTextsSchema, entry[code]))];
    }),
  );
}

/** A language without content: left out, null, or the empty list that PHP makes of nothing. */
function isHole(texts: unknown): boolean {
  return (
    texts === undefined ||
    texts === null ||
    (typeof texts === 'object' && Object.keys(texts).length === 0)
  );
}

function checked<Schema extends z.ZodMiniType>(
  name: string,
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const faults = error.issues
    .slice(0, 10)
    .map(({ path, message }) => `\n  ${shown(path.join('.'), 100)}: ${shown(message, 200)}`);
  throw new Unreadable(`${name} is not of the register's shape:${faults.join('')}`);
}
