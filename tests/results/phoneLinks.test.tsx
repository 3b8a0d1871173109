import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { LANGUAGES, filled } from '../wizard/localeWords.ts';
import { showResult } from './showResult.tsx';

const WRITTEN: Record<string, string> = {
  'tel:112': '112',
  'tel:116117': '116 117',
  'tel:+35880005005': '080 005 005',
  'tel:+358931044222': '09 310 44222',
  'tel:+358931015454': '09 310 15454',
  'tel:+358931055530': '09 310 55530',
  'tel:+358931020823': '09 310 20823',
  'tel:+358931062040': '09 310 62040',
  'tel:+358931042900': '09 310 42900',
  'tel:+358925250111': '09 2525 0111',
  'tel:+358925250112': '09 2525 0112',
  'tel:+358925250116': '09 2525 0116',
};

const cases = JOURNEYS.filter(({ answers }) => answers.length > 1).map((journey, index) => ({
  language: LANGUAGES[index % LANGUAGES.length] ?? 'fi',
  ...journey,
}));

it.each(cases)('$language: every number for a family $family can be called', async (journey) => {
  const words = await showResult(journey.language, journey.answers);
  const links = screen.getAllByRole('link', { hidden: true });
  const phones = links.filter((link) => /\d{3}/.test(link.textContent));
  expect(phones.length).toBeGreaterThan(0);
  for (const phone of phones) {
    const number = WRITTEN[phone.getAttribute('href') ?? ''] ?? 'a number of the table';
    expect(phone.textContent).toBe(filled(words.page.call, { number }));
  }
  for (const link of links.filter((one) => !phones.includes(one))) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
  }
});

it.each([
  ['fi', 'tel:+358931015454', 'Ma–pe klo 9–12'],
  ['sv', 'tel:+358931015454', 'Mån kl. 9–12'],
] as const)(
  '%s: puts first the number that serves in the language',
  async (language, href, hours) => {
    await showResult(language, JOURNEYS[0]?.answers ?? []);
    const [first] = screen.getAllByRole('link', { hidden: true });
    expect(first).toHaveAttribute('href', href);
    expect(first?.closest('li')).toHaveTextContent(hours);
  },
);
