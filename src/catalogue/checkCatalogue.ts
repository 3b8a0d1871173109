import * as z from 'zod/mini';
import { CRITERION_IDS } from '../rules/criteria/criteria.ts';
import { ASKED_RULES, type AskedRule } from './askedRules.ts';
import { CONTACTS } from './contacts.ts';
import { DOCUMENTS, type DocumentId } from './documents.ts';
import { FINGERPRINTS } from './fingerprints.ts';
import { QUESTIONS } from './questions.ts';
import {
  contactSchema,
  documentSchema,
  fingerprintSchema,
  questionSchema,
  sourceSchema,
} from './schema.ts';
import { READINGS } from './readings.ts';
import { SERVICES } from './services.ts';
import { serviceSchema } from './serviceSchema.ts';
import { SOURCES, type SourceId } from './sources.ts';

const catalogueSchema = z.object({
  documents: z.record(z.string(), documentSchema),
  sources: z.record(
    z.string(),
    z.extend(sourceSchema, { document: z.enum(Object.keys(DOCUMENTS) as DocumentId[]) }),
  ),
  fingerprints: z.record(z.enum(Object.keys(SOURCES) as SourceId[]), fingerprintSchema),
  contacts: z.record(z.string(), contactSchema),
  questions: z.array(
    z.extend(questionSchema, { askedWhen: z.enum(Object.keys(ASKED_RULES) as AskedRule[]) }),
  ),
  services: z.array(serviceSchema),
  readings: z.record(z.enum(CRITERION_IDS), z.readonly(z.array(z.string()))),
});

/** The catalogue as it stands. */
export const catalogue = {
  documents: DOCUMENTS,
  sources: SOURCES,
  fingerprints: FINGERPRINTS,
  contacts: CONTACTS,
  questions: QUESTIONS,
  services: SERVICES,
  readings: READINGS,
};

/**
 * Checks a catalogue at build time. Throws an `Error` that lists every fault with its path, such as
 * `services.0.requirements.2.sources: …`.
 */
export function checkCatalogue(entries: unknown): void {
  // Words in English: whoever mends the catalogue reads them in the output of the build.
  const { error } = z.safeParse(catalogueSchema, entries, { error: (issue) => issue.code });
  if (error === undefined) return;
  const faults = error.issues.map(
    ({ path, message }) => `  ${path.map(String).join('.')}: ${message}`,
  );
  throw new Error(`The catalogue is broken:\n${faults.join('\n')}`);
}
