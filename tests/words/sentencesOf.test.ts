import { expect, it } from 'vitest';
import { sentencesOf } from './sentencesOf.ts';

it.each([
  ['two sentences', 'fi', 'Soita heti. Kerro vauvasta!', [2, 2]],
  ['lines of a list', 'en', 'Bring\n• a cup\n• some tea', [1, 2, 2]],
  ['a day, whose full stop ends nothing', 'fi', 'Syntynyt 29. helmikuuta.', [3]],
  ['an abbreviation before a small letter', 'sv', 'Ring t.ex. rådgivningen.', [3]],
  ['quotes after the full stop', 'en', 'She said: “Call.” So we do.', [3, 3]],
  ['placeholders, one word each', 'en', 'Call {{ number }} by {{date}}.', [4]],
  ['words lent from another key, one word', 'fi', 'Ensin $t(page:next, { "count": 2 }).', [2]],
  ['nothing but what is lent', 'fi', '$t(reasons:toldEarlier)', []],
  ['nothing but a number', 'en', '{{count}}.', []],
] as const)('parts %s', (_, language, text, counts) => {
  expect(sentencesOf(text, language).map(({ words }) => words.length)).toEqual(counts);
});

it.each([
  ['Call us', true],
  ['Call us:', true],
  ['Call us.', false],
  ['Call “us.”', false],
  ['Call us?', false],
])('%s is a label: %s', (text, isLabel) => {
  expect(sentencesOf(text, 'en')).toMatchObject([{ isLabel }]);
});
