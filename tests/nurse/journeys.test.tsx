import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { IS_EVERY } from '../breadth.ts';
import { JOURNEYS } from '../journeys.ts';
import { MORE_JOURNEYS } from '../moreJourneys.ts';
import { outcomesShown } from '../results/resultCards.ts';
import { openWizard, walk } from '../wizard/openWizard.tsx';
import { openSheet } from './openSheet.tsx';
import { keysFor } from './typedAs.ts';

/** The further families are entered in a browser, by keys too (tests/chromium/clinic.test.ts). */
const walks = (IS_EVERY ? [...JOURNEYS, ...MORE_JOURNEYS] : JOURNEYS).map((journey, index) => ({
  language: index % 3 === 2 ? ('sv' as const) : ('fi' as const),
  journey,
}));

it('there are forty families or more', () => {
  expect(JOURNEYS.length + MORE_JOURNEYS.length).toBeGreaterThanOrEqual(40);
});

it.each(walks)(
  '$language: a family $journey.family, entered by keys, is told what the wizard tells it',
  async ({ language, journey: { answers, outcomes } }) => {
    const isLost = answers[0]?.answer === 'loss';
    const sheet = await openSheet(language);
    for (const given of answers) {
      expect(document.activeElement?.closest('[data-question]')).toHaveAttribute(
        'data-question',
        given.question,
      );
      for (const key of keysFor(given))
        await sheet.user.keyboard(key.length > 1 ? `{${key}}` : key);
    }
    // After the last answer the outcomes are next.
    expect(screen.getByRole('heading', { name: sheet.words.nurse.outcomes.heading })).toHaveFocus();
    const told = outcomesShown(language);
    const explained = explanations();
    expect(told).toMatchObject(outcomes);
    cleanup();

    const { user } = await openWizard(language);
    await walk(user, language, answers);
    // After a loss the wizard has a page of its own, without outcomes.
    expect(outcomesShown(language)).toEqual(isLost ? {} : told);
    const said = screen.getByRole('main').textContent;
    expect(isLost ? [] : explained.filter((sentence) => !said.includes(sentence))).toEqual([]);
  },
);

/** The sentences that say why, on the clinic page. */
function explanations(): string[] {
  return screen
    .getAllByRole('article')
    .flatMap((card) => [...card.querySelectorAll(':scope > p')])
    .filter((line) => line.querySelector('button') === null)
    .map((line) => line.textContent);
}
