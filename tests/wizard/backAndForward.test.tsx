import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { choices } from '../forms/askQuestion.tsx';
import { typed } from '../forms/typedFields.ts';
import { JOURNEYS } from '../journeys.ts';
import { outcomesShown } from '../results/resultCards.ts';
import { answerAs, fillIn, untilWhole } from './answerAs.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

const WALKED = JOURNEYS.filter(({ family }) =>
  /Espoo|everyday life does not run|lost/.test(family),
);

it.each(WALKED)(
  'a family $family goes back to the start with Back, answers kept',
  async (journey) => {
    const { user, words } = await openWizard('fi');
    await user.click(screen.getByRole('button', { name: 'Aloita' }));
    const shown: string[] = [];
    for (const given of journey.answers) {
      await fillIn(user, 'fi', given);
      shown.push(formShown());
      await answerAs(user, 'fi', given);
    }

    history.back();

    for (const [index, given] of [...journey.answers.entries()].toReversed()) {
      await waitFor(() => expect(heading()).toContain(words.questions[given.question].title));
      expect(formShown()).toBe(shown[index]);
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
      await user.click(screen.getByRole('button', { name: 'Takaisin' }));
    }
    expect(heading()).toBe(words.page.intro.heading);
    await waitFor(() => expect(depth()).toBe(0));
  },
);

it.each(WALKED)('the browser steps a family $family to and fro', async (journey) => {
  const { user, words } = await openWizard('fi');
  const address = location.href;
  await walk(user, 'fi', journey.answers);
  const outcomes = outcomesShown('fi');
  const end = heading();
  const titles = [
    words.page.intro.heading,
    ...journey.answers.map(({ question }) => words.questions[question].title),
    end,
  ];

  for (const [step, title] of [...titles.entries()].toReversed().slice(1)) {
    history.back();
    await waitFor(() => expect(heading()).toContain(title));
    await expectEntry(step);
  }
  for (const [step, title] of [...titles.entries()].slice(1)) {
    history.forward();
    await waitFor(() => expect(heading()).toContain(title));
    await expectEntry(step);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  }
  await untilWhole();
  expect(outcomesShown('fi')).toEqual(outcomes);

  history.go(-titles.length + 1);
  await waitFor(() => expect(heading()).toBe(titles[0]));
  history.go(titles.length - 1);
  await waitFor(() => expect(heading()).toBe(end));
  expect(location.href).toBe(address);
});

it('takes the entries of an earlier visit for the start', async () => {
  const { words } = await openWizard('fi');
  history.pushState({ tukipolku: { visit: 0.5, depth: 4 } }, '');
  history.pushState(null, '');
  history.back();
  await waitFor(() => expect(depth()).toBe(0));
  expect(heading()).toBe(words.page.intro.heading);
});

/** The entry says how many steps from the start it is, and nothing else. */
async function expectEntry(step: number): Promise<void> {
  await waitFor(() => expect(depth()).toBe(step));
  expect(history.state).toEqual({ tukipolku: { visit: expect.any(Number), depth: step } });
}

function depth(): unknown {
  return (history.state as { tukipolku?: { depth: number } } | null)?.tukipolku?.depth;
}

function formShown(): string {
  const ticked = choices().filter(({ checked }) => checked);
  return JSON.stringify([ticked.map(({ labels }) => labels?.[0]?.textContent), typed()]);
}
