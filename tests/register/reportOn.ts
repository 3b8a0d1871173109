import { DOCUMENTS, type DocumentId } from '../../src/catalogue/documents.ts';
import { isSame, type Change, type Drift } from './compare.ts';
import type { Copy } from './readCopy.ts';
import { contactsFrom, documentOf, restingOn, servicesBehind } from './restingOn.ts';
import { shown } from './shown.ts';
import type { EntryId } from './watched.ts';

/** What a person needs to judge a drift, as lines; the last says what to do next. */
export function reportOn(drift: Drift, copy: Copy): string {
  const { compared, changes, holes, absent } = drift;
  const named = (entry: EntryId) => `${titleOf(entry, copy)} (${entry})`;
  const entries = [...new Set(changes.map(({ entry }) => entry))];
  return [
    `Compared: ${compared} fields. Not as kept: ${changes.length}.`,
    ...entries.flatMap((entry) => [
      named(entry),
      ...servicesBehind(entry).map((service) => `  service to read again: ${service}`),
      ...changes.filter((change) => change.entry === entry).flatMap(linesOf),
    ]),
    ...section(
      'No content in this copy, cannot be compared:',
      holes.map(({ entry, languages }) => `${named(entry)}: ${languages.join(', ')}`),
    ),
    ...section('Not in this copy at all:', absent.map(named)),
    `Next: ${nextStep(drift)}`,
  ].join('\n');
}

function nextStep(drift: Drift): string {
  if (isSame(drift)) return 'nothing. All that is watched is as it was kept.';
  return drift.changes.length > 0
    ? 'compare with the register, decide, mend rules, words, statements and contacts; then npm run check:register -- --keep <file or url>'
    : 'take another copy. If the texts have really ended: docs/faults.md';
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function linesOf(change: Change): string[] {
  const { entry, field, language, now } = change;
  const { statements, elsewhere, contacts } = restingOn(entry, field, language);
  const others = elsewhere.length > 0 ? `; of this entry are cited: ${elsewhere.join(', ')}` : '';
  return [
    `  ${field}, ${language}: ${whatHappened(change)}`,
    ...(change.wordsNow === 0 ? [] : [`    now: “${shown(now)}”`]),
    ...statements.map((statement) => `    rests on it: ${statement}`),
    ...(statements.length > 0 ? [] : [`    no statement cites this field${others}`]),
    ...contacts.map((contact) => `    contact from this entry: ${contact}`),
  ];
}

function whatHappened({ wordsBefore, wordsNow }: Change): string {
  if (wordsBefore === 0) return `appeared (words: ${wordsNow})`;
  if (wordsNow === 0) return `gone (words: ${wordsBefore})`;
  return `changed (words: ${wordsBefore} before, ${wordsNow} now)`;
}

function titleOf(entry: EntryId, copy: Copy): string {
  const { fi, sv, en } = copy.get(entry) ?? {};
  const texts = fi ?? sv ?? en;
  // The catalogue's title ends with the number.
  const document = documentOf(entry);
  const known =
    document === undefined
      ? undefined
      : DOCUMENTS[document as DocumentId].title.replace(/ \(\d+\)$/, '');
  return shown(texts?.['title'] ?? texts?.['name'] ?? known ?? contactsFrom(entry).join(', '), 120);
}
