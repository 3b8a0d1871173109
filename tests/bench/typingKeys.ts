/** Where a key goes: the line for the pregnancy, the options of a question, or a bare input. */
export type Kind = 'typed' | 'chosen' | 'bare';

export type Press = { kind: Kind; selector: string; key: string };

/** The bare input that is added to the page. */
export const BARE = 'bare-input';

/** Answers that have every kind of question asked, before anything is measured. */
export const ANSWERED_BEFORE: readonly Press[] = [
  ...chosen('situation', '1'),
  ...typed('20+3'),
  ...chosen('home', '1'),
  ...chosen('worries', '1'),
  ...chosen('support', '2'),
  ...chosen('acute', '5'),
];

/** Weeks one after the other, so that every key of the line changes an outcome. */
const WEEKS = ['12+5', '20+3', '41+2', '30+1'];

/** Options that change an outcome, and then the answers back to what they were. */
const OPTIONS = [
  ...chosen('home', '31'),
  ...chosen('worries', '77'),
  ...chosen('support', '12'),
  ...chosen('acute', '15'),
];

/**
 * One round of measuring: a week taken back and another typed, as many options chosen, the same
 * week in the bare input. In turns, so that whatever else the machine does hits all kinds alike;
 * not key by key, as focus does not leave a line between two keys.
 */
export function roundOf(round: number): Press[] {
  const week = WEEKS[round % WEEKS.length] ?? '';
  const line = [...takingBack(week), ...typed(week)];
  const bare = line.map(({ key }): Press => ({ kind: 'bare', selector: `#${BARE}`, key }));
  return [...line, ...OPTIONS, ...bare];
}

function takingBack(text: string): Press[] {
  return Array.from(text, () => inLine('Backspace'));
}

function typed(text: string): Press[] {
  return Array.from(text, inLine);
}

function inLine(key: string): Press {
  return { kind: 'typed', selector: inputOf('pregnancy'), key };
}

function chosen(question: string, keys: string): Press[] {
  return Array.from(keys, (key) => ({ kind: 'chosen', selector: inputOf(question), key }));
}

function inputOf(question: string): string {
  return `[data-question="${question}"] input`;
}
