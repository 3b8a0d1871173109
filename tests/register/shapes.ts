import * as z from 'zod/mini';

/** The longest list that is believed; the register's own have at most some hundreds of items. */
const MOST = 5000;

const text = z.optional(z.nullable(z.string()));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(MOST));
const links = list(z.object({ title: text, url: text }));
const availabilities = z.optional(z.nullable(list(z.object({ availability_string: text }))));

export const channelSchema = z.object({
  id: z.int(),
  type: z.string(),
  name: text,
  phone: text,
  call_charge_info: text,
  availability_summary: text,
  availabilities,
  prerequisites: text,
  information: text,
  requires_authentication: z.optional(z.nullable(z.boolean())),
  links,
});

/** A service in one language. What stands in every entry of the register is required here. */
export const serviceTextsSchema = z.object({
  title: z.string(),
  name_synonyms: text,
  description_short: text,
  description_long: text,
  availability_summary: text,
  availabilities,
  prerequisites: text,
  information: text,
  provided_languages: list(z.string()),
  links,
  unit_ids: list(z.int()),
});

/** An errand service in one language, with its channels. */
export const errandTextsSchema = z.object({
  name: z.string(),
  type: z.string(),
  name_synonyms: text,
  description: text,
  process_description: text,
  processing_time: text,
  expiration_time: text,
  costs: text,
  information: text,
  provided_languages: list(z.string()),
  links,
  channels: list(channelSchema),
});

export type ServiceTexts = z.infer<typeof serviceTextsSchema>;
export type ErrandTexts = z.infer<typeof errandTextsSchema>;
