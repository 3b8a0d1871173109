import type { Sheet } from './sheetIn.ts';

/** A sheet as plain text, to be pasted anywhere. */
export function sheetText({ title, entries, contacts, contactsTitle, foot }: Sheet): string {
  return [
    title,
    ...entries.map(({ name, outcome, next, reasons }) =>
      [`${name}: ${outcome}`, next, ...reasons.map((reason) => `- ${reason}`)].join('\n'),
    ),
    [contactsTitle, ...contacts.map(contactLine)].join('\n'),
    foot.join('\n'),
  ].join('\n\n');
}

function contactLine({ name, way, hours }: Sheet['contacts'][number]): string {
  return `${name}: ${[way, hours].filter(Boolean).join(', ')}`;
}
