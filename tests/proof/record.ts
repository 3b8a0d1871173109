import * as z from 'zod/mini';
import { CHECKED, RULES_VERSION } from '../../src/catalogue/checked.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { SERVICES } from '../../src/catalogue/services.ts';
import { OUTCOMES } from '../../src/rules/outcome.ts';
import { CLASSES } from './classes.ts';
import type { Way } from './ways.ts';

const text = z.string();

/**
 * What a report keeps of itself, for a later one to compare with. A way is two rows of digits in base
 * 36: the class of the answer to each question, from 1, with 0 where none was asked; and the outcome
 * of each service, from 1, with 0 where it says nothing.
 */
const recordSchema = z.object({
  version: text,
  checked: text,
  questions: z.array(z.object({ id: text, classes: z.array(text) })),
  services: z.array(text),
  outcomes: z.array(text),
  ways: z.array(z.tuple([text, text])),
});
export type Record = z.infer<typeof recordSchema>;

/** The record of these ways. */
export function recordOf(ways: readonly Way[]): Record {
  return {
    version: RULES_VERSION,
    checked: CHECKED,
    questions: QUESTION_IDS.map((id) => ({
      id,
      classes: CLASSES[id].map((answer) => JSON.stringify(answer)),
    })),
    services: SERVICES.map(({ id }) => id),
    outcomes: [...OUTCOMES],
    ways: ways.map(({ known, results }) => [
      known.map(digit).join(''),
      SERVICES.map(({ id }) => {
        const outcome = results.find(({ service }) => service === id)?.outcome;
        return digit(outcome === undefined ? 0 : OUTCOMES.indexOf(outcome) + 1);
      }).join(''),
    ]),
  };
}

const OPENING = '<script type="application/json" id="record">';

/** The record as it stands in a report. No text in it can end the script: `<` is written otherwise. */
export function embedRecord(record: Record): string {
  return `${OPENING}${JSON.stringify(record).replaceAll('<', String.raw`\u003c`)}</script>`;
}

/** Reads the record out of a report; throws an `Error` when there is none or it is broken. */
export function readRecord(html: string): Record {
  const start = html.indexOf(OPENING);
  const end = html.indexOf('</script>', start);
  if (start === -1 || end === -1) throw new Error('This is no report of proof: it has no record.');
  const read = z.safeParse(recordSchema, parsed(html.slice(start + OPENING.length, end)));
  if (!read.success) throw new Error('The record of this report cannot be read.');
  return read.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function digit(number: number): string {
  return number.toString(36);
}
