import { expect, it } from 'vitest';
import { eachText, LANGUAGES } from './eachText.ts';
import { givesVerdict } from './verdictWords.ts';

it.each(LANGUAGES)('no words in %s give a verdict', (language) => {
  const verdicts = eachText(language).filter(({ text }) => givesVerdict(text, language));
  expect(verdicts).toEqual([]);
});

it.each([
  ['fi', 'Hakemuksesi hylättiin.'],
  ['fi', 'Et täytä ehtoja.'],
  ['sv', 'Du uppfyller inte kraven.'],
  ['sv', 'Ansökan fick avslag.'],
  ['en', 'You are not eligible.'],
  ['en', 'You can’t use this service.'],
] as const)('a verdict in %s is seen: %s', (language, text) => {
  expect(givesVerdict(text, language)).toBe(true);
});
