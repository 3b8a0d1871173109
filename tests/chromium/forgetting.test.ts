import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EXIT } from './exitSite.ts';
import { heapHolds } from './heapHolds.ts';
import { openAlone, sharedChromium } from './launch.ts';
import { answer, start } from './walk.ts';

/** Written so nowhere else: whoever finds it in the memory has found the answer. */
const SECRET = '2027-03-17';

describe('after leaving', () => {
  it('no answer is in the memory of the page', async () => {
    const { page, context } = await openAlone(await sharedChromium(), { path: 'fi/' });
    await answerSecretly(page);
    const session = await context.newCDPSession(page);
    expect(await heapHolds(session, SECRET)).toBe(true);

    // The exit cannot be reached, so that the page stays and can be searched.
    await page.route(`${EXIT}**`, (route) => route.abort('aborted'));
    await page.locator('a[data-leave]').click({ noWaitAfter: true });
    await page.locator('.tuki-cover').waitFor();
    // What the browser still had in hand, such as the press itself, goes a moment later.
    await expect.poll(() => heapHolds(session, SECRET)).toBe(false);
    await context.close();
  });
});

describe('with the back-forward cache of ordinary browsers', () => {
  it('Back from another page brings no answer back', async () => {
    const { page, context } = await openAlone(await sharedChromium({ backForwardCache: true }), {
      path: 'fi/',
    });
    await answerSecretly(page);
    const intro = 'Mistä apua odotusaikana tai vauvan kanssa?';
    await page.goto(`${inject('siteUrl')}fi/palvelut/`);
    await page.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(() => page.locator('h1').innerText()).toBe(intro);
    const session = await context.newCDPSession(page);
    expect(await heapHolds(session, SECRET)).toBe(false);
    await context.close();
  });
});

async function answerSecretly(page: Page): Promise<void> {
  await start(page);
  await answer(page, { question: 'situation', answer: 'expecting' });
  await answer(page, {
    question: 'pregnancy',
    answer: { by: 'dueDate', dueDate: SECRET },
  } as never);
}
