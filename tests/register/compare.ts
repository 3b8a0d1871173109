import { printOf, type Kept, type KeptEntry } from './kept.ts';
import { LANGUAGES, type Copy, type Language, type Texts } from './readCopy.ts';
import { WATCHED, type EntryId } from './watched.ts';

/** A field that is not as it was kept; words and text of an empty field are none. */
export type Change = {
  entry: EntryId;
  language: Language;
  field: string;
  wordsBefore: number;
  wordsNow: number;
  now: string;
};

/** What a copy of the register has become since it was kept. */
export type Drift = {
  /** How many fields could be compared. */
  compared: number;
  changes: Change[];
  /** Kept entries and languages of which this copy has no content. */
  holes: { entry: EntryId; languages: readonly Language[] }[];
  /** Kept entries that this copy does not name. */
  absent: EntryId[];
};

/** Whether all that is kept could be compared and is unchanged. */
export function isSame({ changes, holes, absent }: Drift): boolean {
  return changes.length + holes.length + absent.length === 0;
}

/** Compares a copy with what is kept, field by field and language by language. */
export function compare(kept: Kept, copy: Copy): Drift {
  const drift: Drift = { compared: 0, changes: [], holes: [], absent: [] };
  for (const entry of WATCHED) {
    const texts = copy.get(entry);
    if (texts === undefined) {
      if (kept[entry]) drift.absent.push(entry);
      continue;
    }
    const holes = LANGUAGES.filter(
      (language) => texts[language] === undefined && kept[entry]?.[language],
    );
    if (holes.length > 0) drift.holes.push({ entry, languages: holes });
    for (const language of LANGUAGES) addChanges(drift, entry, language, kept[entry], texts);
  }
  return drift;
}

function addChanges(
  drift: Drift,
  entry: EntryId,
  language: Language,
  kept: KeptEntry | undefined,
  texts: Texts,
): void {
  const now = texts[language];
  if (now === undefined) return;
  const before = kept?.[language] ?? {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(now)])) {
    drift.compared += 1;
    const print = printOf(now[field] ?? '');
    const printBefore = before[field] ?? '';
    if (print !== printBefore) {
      const [wordsBefore, wordsNow] = [printBefore, print].map((text) =>
        Number(text.split(' ')[0]),
      );
      drift.changes.push({
        entry,
        language,
        field,
        wordsBefore: wordsBefore ?? 0,
        wordsNow: wordsNow ?? 0,
        now: now[field] ?? '',
      });
    }
  }
}
