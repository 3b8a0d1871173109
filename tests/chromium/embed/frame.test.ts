import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { IS_EVERY } from '../../breadth.ts';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { wordsIn } from '../../wizard/localeWords.ts';
import { sharedChromium } from '../launch.ts';
import { fillFolds } from '../openFolds.ts';
import { press } from '../byPointer.ts';
import { answer, start, untilTakenOver } from '../walk.ts';
import { toldOn } from './events.ts';
import { openHost, ready, SITE } from './host.ts';

const browser = await sharedChromium();

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;
const FRAME = '[data-tukipolku-frame] > iframe';

describe.each(IS_EVERY ? [320, 360, 768, 1280] : [320, 1280])('at %i px', (width) => {
  it('the frame is as high as its content at every step', async () => {
    const { page, wizard, close } = await openHost(browser, { page: 'frame', width });
    await ready(wizard);
    const follows = async () => {
      await expect.poll(() => difference(page)).toBeLessThanOrEqual(2);
    };
    await follows();
    await start(wizard);
    await untilTakenOver(wizard);
    await follows();
    for (const given of ALL_QUESTIONS.answers) {
      await press(wizard, wizard.locator('button[type=submit]'));
      await wizard.locator('[role=alert]').first().waitFor();
      await follows();
      await answer(wizard, given);
      await follows();
    }
    await wizard.locator('.tuki-taking summary').waitFor();
    await fillFolds(wizard);
    await follows();
    await page.setViewportSize({ width: 500, height: 900 });
    await follows();
    await close();
  });
});

it('left alone, the frame does not grow', async () => {
  const { page, wizard, close } = await openHost(browser, { page: 'frame', width: 360 });
  await ready(wizard);
  await start(wizard);
  await expect.poll(() => difference(page)).toBeLessThanOrEqual(2);
  const heights = await page.evaluate(async (selector) => {
    const frame = document.querySelector(selector);
    const seen = new Set<number>();
    for (let frames = 0; frames < 200; frames += 1) {
      seen.add(frame?.getBoundingClientRect().height ?? NaN);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [...seen];
  }, FRAME);
  expect(heights).toHaveLength(1);
  await close();
});

it('is titled, without header and footer, and is no stop for Tab before it is ready', async () => {
  const { page, wizard, close } = await openHost(browser, { page: 'frame' });
  await ready(wizard);
  const frame = page.locator(FRAME);
  expect(await frame.getAttribute('title')).toBe('Tukipolku');
  await expect.poll(() => frame.evaluate((one) => (one as HTMLElement).inert)).toBe(false);
  expect(await wizard.locator('header, footer, .tuki-skip').count()).toBe(0);
  expect(await page.locator('[data-tukipolku-frame]').textContent()).toBe('');
  await close();
});

it.each([
  ['the frame does not come', `${SITE}*/?embed`],
  ['its script does not come', `${SITE}assets/wizard-*`],
  ['the loader does not come', `${SITE}embed/frame.js`],
])('what stands in its place stays when %s', async (_, blocked) => {
  let missed: Promise<unknown> | undefined;
  const { page, close } = await openHost(browser, {
    page: 'frame',
    prepare: async (opened) => {
      missed = opened.waitForEvent('requestfailed');
      await opened.route(blocked, (route) => route.abort());
    },
  });
  await missed;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await page.getByText('Kaikki palvelut').first().isVisible()).toBe(true);
  await close();
});

it('tells the host when its words do not come, and what stands in its place stays', async () => {
  const { page, close } = await openHost(browser, {
    page: 'frame',
    isTold: true,
    prepare: (opened) => opened.route(`${SITE}assets/words-*`, (route) => route.abort()),
  });
  await expect
    .poll(() => toldOn(page))
    .toEqual([{ name: 'tukipolku', version: 1, type: 'error', code: 'load' }]);
  expect(await page.getByText('Kaikki palvelut').first().isVisible()).toBe(true);
  await close();
});

it('a message that is not of the frame, or of another version, does nothing', async () => {
  const { page, wizard, close } = await openHost(browser, { page: 'frame', isTold: true });
  await ready(wizard);
  await expect.poll(() => difference(page)).toBeLessThanOrEqual(2);
  const before = await page.locator(FRAME).boundingBox();
  const told = await toldOn(page);
  await page.evaluate(() => {
    const message = { name: 'tukipolku', version: 1, type: 'height', height: 5 };
    postMessage(message, '*');
    postMessage({ ...message, type: 'leave' }, '*');
    postMessage(null, '*');
  });
  const frame = page.frames()[1];
  await frame?.evaluate(() => {
    for (const message of [
      { name: 'tukipolku', version: 2, type: 'height', height: 5 },
      { name: 'other', version: 1, type: 'height', height: 5 },
      { name: 'tukipolku', version: 1, type: 'height', height: NaN },
      'tukipolku',
      null,
    ]) {
      parent.postMessage(message, 'https://www.hel.fi');
    }
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  const after = await page.locator(FRAME).boundingBox();
  expect(await toldOn(page)).toEqual(told);
  // No height that is none makes it vanish.
  expect(after?.height).toBe(before?.height);
  await close();
});

describe('a page whose origin may not show it', () => {
  const ELSEWHERE = 'https://elsewhere.example/';
  const open = async (prepare: (page: Page) => Promise<unknown>) => {
    const { page, close } = await openHost(browser, { page: 'frame', isAlone: true });
    const heard: unknown[] = [];
    await page.exposeFunction('hear', (data: unknown) => heard.push(data));
    await page.route(ELSEWHERE, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>
          addEventListener('message', ({ data, source }) => {
            hear(data);
            source.postMessage(data, '*');
          });
        </script><iframe src="${SITE}fi/?embed"></iframe>`,
      }),
    );
    await prepare(page);
    return { page, close, heard };
  };

  it('sees no frame at all', async () => {
    const { page, close, heard } = await open(async () => {});
    const refused = page.waitForEvent('console', (line) => line.text().includes('frame-ancestors'));
    await page.goto(ELSEWHERE);
    await refused;
    expect(heard).toEqual([]);
    await close();
  });

  it('hears a greeting and nothing else where the browser lets it', async () => {
    const { page, close, heard } = await open((opened) =>
      opened.route(`${SITE}fi/?embed`, async (route) => {
        const response = await route.fetch({ url: `${inject('siteUrl')}fi/?embed` });
        const { 'content-security-policy': _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      }),
    );
    await page.goto(ELSEWHERE);
    const wizard = page.frameLocator('iframe');
    await ready(wizard);
    await expect.poll(() => heard).toHaveLength(1);
    await start(wizard);
    await answer(wizard, ALL_QUESTIONS.answers[0]!);
    expect(heard).toEqual([{ name: 'tukipolku', version: 1, type: 'hello' }]);
    await close();
  });
});

it.each([
  ['fi', 'Palvelukartoitus vastaanotolla'],
  ['sv', 'Kartläggning på mottagningen'],
  ['en', 'Palvelukartoitus vastaanotolla'],
])('with data-audience="nurse" it is the clinic page in %s', async (language, heading) => {
  const { page, wizard, close } = await openHost(browser, {
    page: 'frame',
    edit: (html) => html.replace('data-lang="fi"', `data-lang="${language}" data-audience="nurse"`),
    isTold: true,
  });
  await wizard.locator('[data-sheet]').waitFor();
  expect(await wizard.locator('h1').textContent()).toContain(heading);
  expect(await wizard.locator('nav[aria-label] ul, footer').count()).toBe(0);
  await expect.poll(() => difference(page)).toBeLessThanOrEqual(2);
  expect((await toldOn(page)).map(({ type }) => type)).toEqual(['ready']);
  await close();
});

it('history lets Back walk through the questions, when the host asks for it', async () => {
  const { page, wizard, close } = await openHost(browser, {
    page: 'frame',
    edit: (html) => html.replace('data-tukipolku-frame', 'data-tukipolku-frame data-history'),
  });
  await ready(wizard);
  await start(wizard);
  await answer(wizard, ALL_QUESTIONS.answers[0]!);
  await page.evaluate(() => history.back());
  const { title } = wordsIn('fi').questions.situation;
  await expect.poll(() => wizard.locator('.tuki-step').textContent()).toContain(title);
  await close();
});

/** Between the height of the frame and that of what is in it, in px. */
async function difference(page: Page): Promise<number> {
  const outer = await page.locator(FRAME).evaluate((frame) => frame.getBoundingClientRect().height);
  const [inner, scrolled] = await page
    .frameLocator(FRAME)
    .locator(':root')
    .evaluate((root) => [root.getBoundingClientRect().height, root.scrollHeight] as const);
  return Math.max(Math.abs(outer - inner), scrolled - outer);
}
