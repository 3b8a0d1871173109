import {
  channelSchema,
  errandTextsSchema,
  serviceTextsSchema,
  type ErrandTexts,
  type ServiceTexts,
} from './shapes.ts';

/** Every watched field of an entry in one language, as text; empty where the entry has none. */
export type Fields = Readonly<Record<string, string>>;

/** The fields of a service, in the register's names. */
export function fieldsOfService(service: ServiceTexts): Fields {
  return textsOf(service, Object.keys(serviceTextsSchema.shape));
}

/** The fields of an errand service; those of a channel are called as `channels 3573 phone`. */
export function fieldsOfErrand(errand: ErrandTexts): Fields {
  const { channels: _, ...own } = errandTextsSchema.shape;
  const { id: __, ...ofChannel } = channelSchema.shape;
  const channels = errand.channels.map((channel) =>
    textsOf(channel, Object.keys(ofChannel), `channels ${channel.id} `),
  );
  return Object.assign(textsOf(errand, Object.keys(own)), ...channels) as Fields;
}

function textsOf(entry: object, names: readonly string[], before = ''): Record<string, string> {
  const values: Record<string, unknown> = { ...entry };
  return Object.fromEntries(names.map((name) => [`${before}${name}`, textOf(values[name])]));
}

/** Lists are sets in the register: their order says nothing. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).toSorted().join('\n');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(textOf).join(' ');
  }
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
