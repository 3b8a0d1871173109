import { expect, it } from 'vitest';
import { screenByKeyboard } from '../chromium/byKeyboard.ts';
import { openAlone } from '../chromium/launch.ts';
import { goThereAndBack } from '../chromium/thereAndBack.ts';
import { NOON } from '../chromium/walk.ts';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { inFirefox } from './inFirefox.ts';

const CRYING = JOURNEYS.find(({ family }) => family.includes('cries')) as Journey;

inFirefox((browser) => {
  it('a whole screening can be done with the keyboard alone', async () => {
    expect(await screenByKeyboard(browser())).toEqual([]);
  });

  it('Back leads to every earlier question, and Forward to the result', async () => {
    const { page, context, seen } = await openAlone(browser(), { path: 'fi/', clock: NOON });
    await goThereAndBack(page, CRYING);
    expect(seen.pageErrors).toEqual([]);
    await context.close();
  });
});
