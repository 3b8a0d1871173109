import type { catalogue as whole } from './checkCatalogue.ts';
import { URGENT } from './urgent.ts';

/** A tree of words: keys to words or to further keys. */
export type Words = { [key: string]: string | Words };

/** Words of the clinic page, for which there are the two languages of the city's own staff. */
const STAFF = /^(nurse|record)\./;
const STAFF_LANGUAGES = ['fi', 'sv'];

type Catalogue = Pick<typeof whole, 'questions' | 'services' | 'contacts' | 'sources' | 'readings'>;

/**
 * Checks that every language has words for everything in the catalogue, with the placeholders of the
 * source language, and none empty. Throws an `Error` that lists every fault with its path, such as
 * `sv/services.babyBlues.name: missing`.
 */
export function checkWords(catalogue: Catalogue, languages: Record<string, unknown>): void {
  const source = flatten(languages['fi'] as Words);
  const needed = new Set([...source.keys(), ...keysFor(catalogue)]);
  const faults = Object.entries(languages).flatMap(([language, tree]) => {
    const words = flatten(tree as Words);
    const isNeeded = (key: string) => STAFF_LANGUAGES.includes(language) || !STAFF.test(key);
    const lacking = [...needed].filter((key) => isNeeded(key) && !words.get(key)?.trim());
    const odd = [...words.keys()].filter((key) => !needed.has(key));
    const misfit = [...source].filter(
      ([key, text]) => words.has(key) && placeholders(words.get(key)) !== placeholders(text),
    );
    return [
      ...lacking.map((key) => `${language}/${key}: missing`),
      ...odd.map((key) => `${language}/${key}: not in the source language`),
      ...misfit.map(([key]) => `${language}/${key}: other placeholders than the source language`),
    ];
  });
  if (faults.length > 0) throw new Error(`Words are broken:\n  ${faults.join('\n  ')}`);
}

function keysFor({ questions, services, contacts, sources, readings }: Catalogue): string[] {
  return [
    ...questions.flatMap((question) => [
      `questions.${question.id}.title`,
      `questions.${question.id}.short`,
      `errors.${question.id}.required`,
      ...('sensitive' in question ? [`questions.${question.id}.why`] : []),
      ...('options' in question
        ? question.options.map((option) => `questions.${question.id}.options.${option}`)
        : []),
    ]),
    ...services.flatMap(({ id, steps, facts }) => [
      `services.${id}.name`,
      `services.${id}.summary`,
      `rules.who.${id}.fits`,
      `rules.who.${id}.not`,
      ...Object.keys(steps).map((outcome) => `services.${id}.next.${outcome}`),
      ...Object.keys(facts).map((fact) => `services.${id}.facts.${fact}`),
    ]),
    ...Object.keys(contacts).flatMap((id) => [`contacts.${id}.name`, `contacts.${id}.note`]),
    ...Object.keys(sources).map((id) => `sources.${id}`),
    ...Object.values(readings)
      .flat()
      .flatMap((id) => [`readings.${id}.trouble`, `readings.${id}.reading`]),
    ...Object.keys(readings).map((criterion) => `rules.criteria.${criterion}`),
    ...URGENT.map(({ id }) => `page.help.${id}`),
  ];
}

function flatten(tree: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

function placeholders(text: string | undefined): string {
  return [...new Set(text?.match(/\{\{\w+\}\}|\$t\([^)]*\)/g))].toSorted().join();
}
