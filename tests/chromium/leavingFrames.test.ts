import type { Browser } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { EXIT, holdExit } from './exitSite.ts';
import { sharedChromium, openAlone, type OpenedAlone } from './launch.ts';
import { untilTakenOver } from './walk.ts';

const browser = await sharedChromium();

it.each(['the button', 'Shift three times'])(
  'inside a frame, %s leaves the page around it',
  async (way) => {
    const { page, context } = await openHost(browser, '');
    const { release } = await holdExit(page);
    const leave = page.frameLocator('iframe').locator('a[data-leave]');
    if (way === 'the button') await leave.click({ noWaitAfter: true });
    else {
      await leave.focus();
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    }
    release();
    await page.waitForURL(EXIT);
    await page.goBack();
    expect(page.url()).toBe(`${inject('siteUrl')}fi/palvelut/`);
    await context.close();
  },
);

it('a frame that may not leave the page around it covers itself, and says what to do', async () => {
  const { page, context } = await openHost(browser, 'sandbox="allow-scripts allow-same-origin"');
  const frame = page.frameLocator('iframe');
  await frame.locator('a[data-leave]').click({ noWaitAfter: true });
  await frame
    .getByRole('alert')
    .filter({ hasText: 'Webbläsaren kunde inte lämna hela sidan. Stäng fliken själv.' })
    .waitFor();
  expect(await frame.locator('h1').filter({ visible: true }).count()).toBe(0);
  expect(page.url()).toBe(`${inject('siteUrl')}host/`);
  await context.close();
});

it('inside a frame the page does not clear itself: that is for the page around it', async () => {
  const { page, context } = await openHost(browser, '');
  await page.clock.install();
  await page.reload();
  const frame = page.frameLocator('iframe');
  await frame.locator('main button').click();
  for (const inner of page.mainFrame().childFrames()) await untilTakenOver(inner);
  await page.clock.runFor(30 * 60_000);
  expect(await frame.locator('form').isVisible()).toBe(true);
  await context.close();
});

/** A page with the Swedish wizard in a frame, opened after another page. */
async function openHost(from: Browser, attributes: string): Promise<OpenedAlone> {
  const opened = await openAlone(from, { path: 'fi/palvelut/' });
  const { page } = opened;
  const address = `${inject('siteUrl')}host/`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<h1>Host</h1><iframe ${attributes} width="360" height="700" src="/sv/"></iframe>`,
    }),
  );
  await page.goto(address);
  await page.frameLocator('iframe').locator('main button').waitFor();
  return opened;
}
