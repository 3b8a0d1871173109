import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Mounted } from '../../src/wizard/mounted.ts';
import { mountWizard } from '../../src/wizard/mountWizard.tsx';
import { wordsIn } from './localeWords.ts';
import { NOON } from './openWizard.tsx';

let element: HTMLElement;
let mounted: Mounted;

beforeEach(() => {
  window.scrollTo = () => {};
  element = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => mounted.end());
  element.remove();
});

// A server may answer any address with the page of another language.
it('what was pressed on the Finnish page is pressed on the Swedish one that takes its place', async () => {
  const { page, questions } = wordsIn('sv');
  await open({ steps: [], html: '<button data-step="start">Aloita</button>' });
  expect(title()).toContain(questions.situation.title);
  act(() => mounted.end());
  await open({ steps: ['start'], html: '<button type="submit">Jatka</button>' });
  expect(screen.getByRole('alert')).toHaveTextContent(page.errorSummary);
});

it('what stands in no page that takes its place is let go', async () => {
  await open({ steps: [], html: '<button>Jotain muuta</button>' });
  expect(title()).toContain(wordsIn('sv').page.intro.heading);
});

type Pressed = { steps: string[]; html: string };

/** A page that its build has made in Finnish, at a Swedish address, on which something was pressed last. */
async function open({ steps, html }: Pressed): Promise<void> {
  element.innerHTML = html;
  const held = element.querySelector('button');
  const early = { giveUp: () => {}, isOut: false, take: () => steps, end: () => held };
  const options = { language: 'sv', base: '/', early, now: () => NOON };
  mounted = await act(() => mountWizard(element, options));
}

function title(): string {
  return screen.getByRole('heading', { level: 1 }).textContent;
}
