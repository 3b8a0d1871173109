import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages.ts';
import { prove } from './proof.ts';
import { readRecord } from './record.ts';
import { renderReport } from './report/renderReport.tsx';
import { reportWords } from './report/reportWords.ts';
import { settling } from './settled.ts';
import { changesTable, waysTable } from './report/tables.ts';

/**
 * The files of a report by their names: a page in each language, every way as a table, and what has
 * changed since an earlier report, given as the text of its page. Throws an `Error` when that is none.
 */
export async function proofFiles(earlier?: string): Promise<Map<string, string>> {
  const proof = prove(settling(), earlier === undefined ? undefined : readRecord(earlier));
  const words = await reportWords(SOURCE_LANGUAGE);
  const files = new Map([['ways.csv', waysTable(words, proof.ways)]]);
  if (proof.changes !== undefined) {
    files.set('changes.csv', changesTable(words, proof.changes.families));
  }
  for (const language of LANGUAGES) {
    files.set(`${language}.html`, await renderReport(proof, language));
  }
  return files;
}
