import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_EVERY, inLanguages } from '../../breadth.ts';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { outcomesSaid } from '../../results/outcomesSaid.ts';
import { LANGUAGES, wordsIn } from '../../wizard/localeWords.ts';
import { findTraces, tracesOf } from '../answerTraces.ts';
import { cardsIn } from '../cardsIn.ts';
import { press } from '../byPointer.ts';
import { sharedChromium } from '../launch.ts';
import { walkThrough } from '../walk.ts';
import { forgetTold, toldOn } from './events.ts';
import { CITY, inLanguage, openHost, ready, STRICT, type OpenedHost } from './host.ts';

/**
 * Walks journeys on a page of the host, one family after the other as on a shared computer: each
 * reads its outcomes, and the host is told how far it is, and nothing else.
 */
export function walkAll(page: 'element' | 'frame', some: readonly Journey[]): void {
  // Each in a language in turn on a strict host; a few on hel.fi, which lets more pass.
  const walks = [
    ['a strict host', STRICT, IS_EVERY ? JOURNEYS : some],
    ['hel.fi', CITY, IS_EVERY ? JOURNEYS : JOURNEYS.slice(0, 3)],
  ] as const;
  describe.each(walks)('under the policy of %s', (_, policy, all) => {
    const inTurn = inLanguages(all);
    describe.each(LANGUAGES)('in %s', (language) => {
      const journeys = inTurn.filter((walk) => walk.language === language);
      let host: OpenedHost;
      beforeAll(async () => {
        host = await openHost(await sharedChromium(), {
          page,
          policy,
          edit: inLanguage(language),
          width: 360,
          isTold: true,
        });
      });
      afterAll(() => host.close());

      it.each(journeys)('a family $family reads its outcomes', async (journey) => {
        const { wizard, seen } = host;
        await ready(wizard);
        await walkThrough(wizard, journey);
        const cards = await cardsIn(wizard);
        const isLost = journey.answers[0]?.answer === 'loss';
        expect(cards).toHaveLength(isLost ? 0 : 8);
        expect(outcomesSaid(language, cards)).toMatchObject(isLost ? {} : journey.outcomes);
        const text = () => wizard.locator('.tuki-column').textContent();
        for (const date of journey.dates ?? []) await expect.poll(text).toContain(date);
        const steps = journey.answers.map((_answer, index) => ({
          type: 'step',
          number: index + 1,
        }));
        const told = [...steps, ...(isLost ? [] : [{ type: 'result' }])];
        const version = { name: 'tukipolku', version: 1 };
        await expect
          .poll(async () => (await toldOn(host.page)).filter(({ type }) => type !== 'ready'))
          .toEqual(told.map((event) => ({ ...version, ...event })));
        const said = JSON.stringify(await toldOn(host.page));
        const traces = tracesOf(journey.answers, wordsIn(language).questions);
        expect(findTraces(said, traces)).toEqual([]);
        await forgetTold(host.page);
        expect(seen.consoleErrors).toEqual([]);
        expect(seen.pageErrors).toEqual([]);
        if (isLost) {
          await host.page.reload();
          return;
        }
        // What comes late would move the button away from under a pointer.
        await wizard.locator('.tuki-taking summary').waitFor();
        await press(wizard, wizard.locator('.tuki-column button').last());
      });
    });
  });
}
