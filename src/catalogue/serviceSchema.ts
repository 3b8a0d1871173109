import * as z from 'zod/mini';
import { CRITERION_IDS } from '../rules/criteria/criteria.ts';
import { OUTCOMES } from '../rules/outcome.ts';
import { CONTACTS, type ContactId } from './contacts.ts';
import { SOURCES, type SourceId } from './sources.ts';

const criterion = z.enum(CRITERION_IDS);
const outcome = z.enum(OUTCOMES);
const sources = z.readonly(
  z.array(z.enum(Object.keys(SOURCES) as SourceId[])).check(z.minLength(1)),
);
const contacts = z.readonly(
  z.array(z.enum(Object.keys(CONTACTS) as ContactId[])).check(z.minLength(1)),
);

export const serviceSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** In order of weight: the first that is not met decides the outcome. */
  requirements: z.readonly(
    z.array(
      z.strictObject({ criterion, sources, unmet: outcome, unknown: z.enum(['ask', 'passes']) }),
    ),
  ),
  wayIn: z.strictObject({
    outcome,
    sources,
    through: z.optional(z.strictObject({ criterion, opened: outcome })),
  }),
  /** A front door stands in every result, whatever was answered. */
  frontDoor: z.boolean(),
  /** Whom to contact, for each outcome in which there is something to do. */
  steps: z.partialRecord(outcome, contacts),
  /** The statements behind what a result prints besides its reasons. */
  facts: z.partialRecord(
    z.enum(['cost', 'languages', 'places']),
    z.enum(Object.keys(SOURCES) as SourceId[]),
  ),
});
export type ServiceEntry = z.infer<typeof serviceSchema>;
