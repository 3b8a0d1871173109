import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HandedOver, Running } from '../../src/offline/running.ts';
import { takeOver } from '../../src/wizard/takeOver.tsx';
import { JOURNEYS } from '../journeys.ts';
import { answerAs } from './answerAs.ts';
import { LANGUAGES, wordsIn, type Language } from './localeWords.ts';
import { heading, NOON } from './openWizard.tsx';

let element: HTMLElement;
let running: Running | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  history.replaceState(null, '', '/');
  element = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => running?.end());
  running = undefined;
  cleanup();
  element.remove();
  vi.useRealTimers();
});

const answers = Object.fromEntries(
  (JOURNEYS[0]?.answers ?? []).map(({ question, answer }) => [question, answer]),
);

it.each(LANGUAGES)('%s: says what changed, and that the answers are there', async (language) => {
  await open(language, { answers, place: 'result' });
  const { renewed, result } = wordsIn(language).page;
  expect(heading()).toBe(result.heading);
  expect(news()).toBe(`${renewed.changed.replace('{{date}}', '21.11.2026')} ${renewed.kept}`);
});

it.each(LANGUAGES)('%s: names the answers that do not fit any more', async (language) => {
  await open(language, { answers: { ...answers, home: 'onTheMoon' }, place: 'result' });
  const { page, questions } = wordsIn(language);
  expect(heading()).toContain(questions.home.title);
  expect(news()).toContain(page.renewed.dropped.replace('{{questions}}', questions.home.short));
  expect(news()).not.toContain(page.renewed.kept);
});

it('says it where the person is and once more at the next step, and then no longer', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  await open('en', { place: 'situation' });
  const { changed } = wordsIn('en').page.renewed;
  const told = changed.replace('{{date}}', '21.11.2026');
  expect(news()).toContain(told);
  await answerAs(user, 'en', { question: 'situation', answer: 'baby' });
  expect(news()).toContain(told);
  await answerAs(user, 'en', { question: 'child', answer: { by: 'months', months: 3 } });
  expect(screen.queryByText(told, { exact: false })).toBeNull();
});

it('goes on with what was filled in, as far as it has a place', async () => {
  await open('en', {
    answers: { ...answers, worries: ['mood'] },
    place: 'worries',
    draft: {
      fields: [
        { name: 'answer', value: 'crying', checked: true },
        { name: 'answer', value: 'mood', checked: false },
        { name: 'answer', value: 'noLongerAsked', checked: true },
        { name: 'another', value: 'text', checked: false },
      ],
      focused: { tag: 'INPUT', name: 'answer', text: 'crying', selection: null },
      scroll: [0, 0],
    },
  });
  const form = within(element.querySelector('form') as HTMLElement);
  const boxes = form.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['crying']);
  expect(document.activeElement).toBe(boxes.find(({ value }) => value === 'crying'));
});

it('ends the old one only when everything of its own is there', async () => {
  const end = vi.fn<() => void>();
  const old = { handOver: () => handed({ language: 'xx' }), end };
  await expect(takeOver(element, old)).rejects.toThrow('No words in xx');
  expect(end).not.toHaveBeenCalled();
});

it('takes the language that was chosen while it came', async () => {
  const asked = ['fi', 'sv', 'sv', 'sv'];
  const old = { handOver: () => handed({ language: asked.shift() ?? 'sv' }), end: () => {} };
  await act(async () => {
    running = await takeOver(element, old);
  });
  expect(heading()).toBe(wordsIn('sv').page.intro.heading);
});

it('hands over what it took, to the next release', async () => {
  await open('en', { answers, place: 'worries', changing: 'worries' });
  expect(running?.handOver()).toMatchObject({
    answers,
    place: 'worries',
    changing: 'worries',
    today: '2026-11-22',
  });
});

function handed(some: Partial<HandedOver>): HandedOver {
  return {
    language: 'fi',
    today: '2026-11-22',
    place: 'intro',
    changing: null,
    answers: {},
    draft: { fields: [], focused: null, scroll: [0, 0] },
    hash: '',
    ...some,
  };
}

async function open(language: Language, some: Partial<HandedOver>): Promise<void> {
  await act(async () => {
    running = await takeOver(element, {
      handOver: () => handed({ language, ...some }),
      end: () => {},
    });
  });
}

function news(): string {
  return screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');
}
