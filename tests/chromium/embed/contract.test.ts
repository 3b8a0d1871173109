import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { wordsIn } from '../../wizard/localeWords.ts';
import { EXIT } from '../exitSite.ts';
import { sharedChromium } from '../launch.ts';
import { answer, start, walkThrough } from '../walk.ts';
import { toldOn } from './events.ts';
import { openHost, ready, type OpenedHost } from './host.ts';

const browser = await sharedChromium();

const VERSION = { name: 'tukipolku', version: 1 };
const READY = { ...VERSION, type: 'ready', release: packageJson.version, rules: '1.1' };
const step = (number: number) => ({ ...VERSION, type: 'step', number });
const LOSS = JOURNEYS.find(({ answers }) => answers[0]?.answer === 'loss') as Journey;

describe.each(['element', 'frame'] as const)('the host of the %s', (page) => {
  const open = async (): Promise<OpenedHost> => {
    const host = await openHost(browser, { page, isTold: true, isAlone: true });
    await ready(host.wizard);
    return host;
  };

  it('is told that the wizard can be used, of which release, and with which rules', async () => {
    const { page: host, close } = await open();
    await expect.poll(() => toldOn(host)).toEqual([READY]);
    await close();
  });

  it('is told nothing of a loss: neither an end, nor that the question is seen again', async () => {
    const { page: host, wizard, close } = await open();
    await walkThrough(wizard, LOSS);
    await wizard.locator('.tuki-column button').last().click();
    await wizard.locator('form').waitFor();
    await answer(wizard, { question: 'situation', answer: 'baby' });
    await expect.poll(() => toldOn(host)).toEqual([READY, step(1), step(2)]);
    await close();
  });

  it('is told that the person leaves, before the whole page is left', async () => {
    const { page: host, wizard, close } = await open();
    const left = await atLeaving(host);
    await start(wizard);
    await wizard.locator('a[data-leave]').click({ noWaitAfter: true });
    expect((await left()).told).toEqual([READY, step(1), { ...VERSION, type: 'leave' }]);
    await host.waitForURL(EXIT);
    await close();
  });
});

it.each(['the link', 'Shift three times'])(
  'leaving by %s covers the whole page of the host, above everything, and holds nothing',
  async (way) => {
    const { page, wizard, close } = await openHost(browser, { isTold: true, isAlone: true });
    await ready(wizard);
    await start(wizard);
    const left = await atLeaving(page);
    if (way === 'the link') await wizard.locator('a[data-leave]').click({ noWaitAfter: true });
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    expect(await left()).toMatchObject({
      words: 'Sivu vaihtuu.',
      uncovered: [],
      inputs: 0,
      title: 'Elementti – Tukipolku kaupungin sivulla',
    });
    await page.waitForURL(EXIT);
    await close();
  },
);

it('a page that the browser keeps for Back holds no answers, and begins anew when it comes back', async () => {
  const { page, wizard, close } = await openHost(browser);
  await ready(wizard);
  await start(wizard);
  await answer(wizard, { question: 'situation', answer: 'baby' });
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  expect(await wizard.locator('form').count()).toBe(0);
  expect(await page.getByText('Kaikki palvelut').first().isVisible()).toBe(true);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await ready(wizard);
  expect(await wizard.locator('.tuki-step').textContent()).toBe(wordsIn('fi').page.intro.heading);
  await close();
});

type Left = {
  told: unknown[];
  words: string;
  /** Corners and the middle of the screen where something else is on top. */
  uncovered: (readonly [number, number])[];
  inputs: number;
  title: string;
};

/** What is on the screen in the first picture after leaving; a page that is left answers no more. */
async function atLeaving(page: Page): Promise<() => Promise<Left>> {
  let tell: ((what: Left) => void) | undefined;
  const left = new Promise<Left>((resolve) => (tell = resolve));
  await page.exposeFunction('leaves', (what: Left) => tell?.(what));
  await page.route(`${EXIT}**`, async (route) => {
    await left;
    await route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' });
  });
  await page.evaluate(() => {
    document.addEventListener('tukipolku:leave', () =>
      requestAnimationFrame(() => {
        const root = document.querySelector('tukipolku-wizard')?.shadowRoot;
        const points = [
          [5, 5],
          [innerWidth - 5, 5],
          [innerWidth / 2, innerHeight / 2],
          [5, innerHeight - 5],
          [innerWidth - 5, innerHeight - 5],
        ] as const;
        (Reflect.get(window, 'leaves') as (what: Left) => void)({
          told: Reflect.get(document, 'told') as unknown[],
          words: root?.querySelector('.tuki-cover')?.textContent ?? '',
          uncovered: points.filter(
            ([x, y]) => root?.elementFromPoint(x, y)?.className !== 'tuki-cover',
          ),
          inputs: root?.querySelectorAll('input').length ?? 0,
          title: document.title,
        });
      }),
    );
  });
  return () => left;
}
