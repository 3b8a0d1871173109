import { act, fireEvent, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type opening from '../../locales/fi/opening.json';
import { CONTACTS } from '../../src/catalogue/contacts.ts';
import type { ContactEntry } from '../../src/catalogue/schema.ts';
import { addNamespace, createI18n } from '../../src/i18n/createI18n.ts';
import { OpenNow } from '../../src/results/OpenNow.tsx';
import { LANGUAGES, type Language } from '../wizard/localeWords.ts';

const { counsellingPhone, counsellingPhoneSv, needsAssessment, emergency } = CONTACTS;
const now = () => new Date();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  setHidden(false);
  vi.useRealTimers();
});

it.each([
  [
    'open',
    counsellingPhone,
    '2026-11-23T10:00:00+02:00',
    ['Avoinna nyt klo 12 asti.', 'Öppet nu till kl. 12.', 'Open now until 12.'],
  ],
  [
    'before it opens',
    needsAssessment,
    '2026-11-23T08:14:00+02:00',
    ['Avautuu tänään klo 8.15.', 'Öppnar i dag kl. 8.15.', 'Opens today at 8.15.'],
  ],
  [
    'the evening before',
    counsellingPhone,
    '2026-11-23T18:00:00+02:00',
    ['Avautuu huomenna klo 9.', 'Öppnar i morgon kl. 9.', 'Opens tomorrow at 9.'],
  ],
  [
    'a week before',
    counsellingPhoneSv,
    '2026-11-23T12:00:00+02:00',
    [
      'Avautuu maanantaina 30.11. klo 9.',
      'Öppnar måndag 30.11 kl. 9.',
      'Opens on Monday 30.11. at 9.',
    ],
  ],
  [
    'a public holiday',
    counsellingPhone,
    '2027-01-06T10:00:00+02:00',
    [
      'Todennäköisesti kiinni tänään: juhlapyhä (loppiainen). Avautuu huomenna klo 9.',
      'Sannolikt stängt i dag: helgdag (trettondagen). Öppnar i morgon kl. 9.',
      'Probably closed today: a public holiday (Epiphany). Opens tomorrow at 9.',
    ],
  ],
  [
    'the morning of a public holiday',
    counsellingPhone,
    '2027-01-06T07:00:00+02:00',
    [
      'Todennäköisesti kiinni tänään: juhlapyhä (loppiainen). Avautuu huomenna klo 9.',
      'Sannolikt stängt i dag: helgdag (trettondagen). Öppnar i morgon kl. 9.',
      'Probably closed today: a public holiday (Epiphany). Opens tomorrow at 9.',
    ],
  ],
  [
    'an eve',
    counsellingPhone,
    '2027-06-25T10:00:00+03:00',
    [
      'Todennäköisesti kiinni tänään: juhannusaatto. Avautuu maanantaina 28.6. klo 9.',
      'Sannolikt stängt i dag: midsommarafton. Öppnar måndag 28.6 kl. 9.',
      'Probably closed today: Midsummer Eve. Opens on Monday 28.6. at 9.',
    ],
  ],
  [
    'at Christmas around the clock',
    emergency,
    '2026-12-25T03:00:00+02:00',
    ['Avoinna nyt.', 'Öppet nu.', 'Open now.'],
  ],
] as const)('says in three languages: %s', async (_, contact, instant, lines) => {
  vi.setSystemTime(instant);
  const said = await Promise.all(LANGUAGES.map((language) => show(language, contact)));
  expect(said.map(({ container }) => container.textContent)).toEqual(lines);
});

it('says nothing, and runs no timer, where no hours are known', async () => {
  const { container } = await show('fi', CONTACTS.occupationalTherapyPhone);
  expect(container).toBeEmptyDOMElement();
  await show('fi', emergency);
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['fi', 'Avautuu huomenna klo 9. Tarvitsen apua -lomakkeen voit täyttää milloin vain.'],
  ['sv', 'Öppnar i morgon kl. 9. Webbformuläret Jag behöver hjälp kan du fylla i när som helst.'],
  ['en', 'Opens tomorrow at 9. You can fill in the ‘Need help?’ form at any time.'],
] as const)('names the form in %s while the line does not answer', async (language, said) => {
  vi.setSystemTime('2026-11-23T18:00:00+02:00');
  const { container } = await show(language, counsellingPhone, true);
  expect(container).toHaveTextContent(said);
  passTime(Date.parse('2026-11-24T09:00:00+02:00') - Date.now());
  expect(container.textContent).not.toMatch(/lomake|formulär|form/);
});

it.each(LANGUAGES)('says in %s at most that a line is probably closed', async (language) => {
  const i18n = await createI18n(language);
  await addNamespace(i18n, language, 'opening');
  const words = i18n.getResourceBundle(language, 'opening') as typeof opening;
  const { probablyClosed, ...others } = words;
  const sure = /kiinni|sulje|sulke|stäng|closed/i;
  const probably = /^(todennäköisesti kiinni|sannolikt stängt|probably closed) /i;
  expect(JSON.stringify(others)).not.toMatch(sure);
  for (const text of Object.values(probablyClosed)) {
    expect(text).toMatch(probably);
    expect(text.replace(probably, '')).not.toMatch(sure);
  }
});

describe('as time passes', () => {
  it('opens and shuts as the minute begins', async () => {
    vi.setSystemTime('2026-11-23T08:59:30.250+02:00');
    const { container } = await show('en', counsellingPhone);
    expect(container).toHaveTextContent('Opens today at 9.');
    passTime(29_749);
    expect(container).toHaveTextContent('Opens today at 9.');
    passTime(1);
    expect(container).toHaveTextContent('Open now until 12.');
    passTime(3 * 60 * 60_000 - 1);
    expect(container).toHaveTextContent('Open now until 12.');
    passTime(1);
    expect(container).toHaveTextContent('Opens tomorrow at 9.');
  });

  it('says today for tomorrow from midnight in Helsinki', async () => {
    vi.setSystemTime('2026-11-22T23:59:59+02:00');
    const { container } = await show('en', counsellingPhone);
    expect(container).toHaveTextContent('Opens tomorrow at 9.');
    passTime(1000);
    expect(container).toHaveTextContent('Opens today at 9.');
  });

  it('rests while the page is hidden, and is right when it is seen again', async () => {
    vi.setSystemTime('2026-11-23T08:59:00+02:00');
    const { container } = await show('en', counsellingPhone);
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    passTime(60_000);
    expect(container).toHaveTextContent('Opens today at 9.');
    setHidden(false);
    expect(container).toHaveTextContent('Open now until 12.');
    expect(vi.getTimerCount()).toBe(1);
  });

  it('leaves no timer and no listener behind', async () => {
    const { unmount } = await show('en', counsellingPhone);
    expect(vi.getTimerCount()).toBe(1);
    passTime(10 * 60_000);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    fireEvent(document, new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
  });
});

async function show(language: Language, { hours }: ContactEntry, hasForm = false) {
  const i18n = await createI18n(language);
  await addNamespace(i18n, language, 'opening');
  return render(
    <I18nextProvider i18n={i18n}>
      <OpenNow hours={hours} now={now} hasForm={hasForm} />
    </I18nextProvider>,
  );
}

function passTime(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  fireEvent(document, new Event('visibilitychange'));
}
