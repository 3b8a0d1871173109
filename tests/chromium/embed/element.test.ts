import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { wordsIn } from '../../wizard/localeWords.ts';
import { sharedChromium } from '../launch.ts';
import { answer, start, walkThrough, type Place } from '../walk.ts';
import { toldOn } from './events.ts';
import { openHost, ready, SITE } from './host.ts';

const browser = await sharedChromium();

const FIRST = JOURNEYS[0] as Journey;
const fi = wordsIn('fi');
const withAttributes = (attributes: string) => (html: string) =>
  html.replace('<tukipolku-wizard heading-level="2">', `<tukipolku-wizard ${attributes}>`);

describe('what stands inside the element', () => {
  const FALLBACK = 'Kaikki palvelut';

  it('is shown until the wizard is there, which is fetched only near the view', async () => {
    const { page, wizard, close, seen } = await openHost(browser, {
      height: 300,
      edit: (html) => html.replace('<h1>', '<div class="far"></div><h1>'),
      isInView: false,
      prepare: (opened) =>
        opened.route('**/host.css', async (route) => {
          await route.fulfill({ contentType: 'text/css', body: '.far { height: 5000px }' });
        }),
    });
    const asked = () => seen.requests.filter((url) => /wizard-|words-/.test(url)).length;
    await page.evaluate(() => customElements.whenDefined('tukipolku-wizard'));
    // The observer has looked by then.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new IntersectionObserver(() => resolve()).observe(document.body);
        }),
    );
    expect(asked()).toBe(0);
    expect(await page.getByText(FALLBACK).first().isVisible()).toBe(true);
    await page.locator('tukipolku-wizard').scrollIntoViewIfNeeded();
    await ready(wizard);
    expect(asked()).toBe(2);
    expect(await page.getByText(FALLBACK).first().isVisible()).toBe(false);
    await close();
  });

  it('stays when no script comes at all', async () => {
    let missed: Promise<unknown> | undefined;
    const { page, close } = await openHost(browser, {
      prepare: async (opened) => {
        missed = opened.waitForEvent('requestfailed');
        await opened.route(`${SITE}embed/**`, (route) => route.abort());
      },
    });
    await missed;
    expect(await page.getByText(FALLBACK).first().isVisible()).toBe(true);
    await close();
  });

  it.each([
    ['the rest of the script does not come', `${SITE}embed/*/wizard-*`],
    ['its words do not come', `${SITE}embed/*/words-*`],
  ])('stays when %s, until there is a network again', async (_, blocked) => {
    const { page, close } = await openHost(browser, {
      isTold: true,
      prepare: (opened) => opened.route(blocked, (route) => route.abort()),
    });
    const error = { name: 'tukipolku', version: 1, type: 'error', code: 'load' };
    await expect.poll(() => toldOn(page)).toEqual([error]);
    expect(await page.getByText(FALLBACK).first().isVisible()).toBe(true);
    await page.unroute(blocked);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await ready(page.locator('tukipolku-wizard'));
    expect(await page.getByText(FALLBACK).first().isVisible()).toBe(false);
    await close();
  });

  it('gives its focus to the wizard that takes its place', async () => {
    const gate = new AbortController();
    const { page, wizard, close } = await openHost(browser, {
      prepare: (opened) =>
        opened.route(`${SITE}embed/*/words-*`, async (route) => {
          if (!gate.signal.aborted) await once(gate.signal, 'abort');
          await route.fallback();
        }),
    });
    await page.locator('tukipolku-wizard a').last().focus();
    gate.abort();
    await ready(wizard);
    expect(await focused(page)).toBe(fi.page.intro.heading);
    await close();
  });
});

describe('its attributes', () => {
  it('lang is read: a language of ours in any spelling, and Finnish in the place of all else', async () => {
    const READ = {
      'lang="sv"': 'sv',
      'lang="EN-gb"': 'en',
      'lang="ar"': 'fi',
      'lang="<script>"': 'fi',
      '': 'fi',
    } as const;
    const { wizards, close } = await openEach(Object.keys(READ));
    for (const [attributes, language] of Object.entries(READ)) {
      const wizard = wizards[attributes] as Place;
      const heading = await wizard.locator('.tuki-step').textContent();
      const lang = await wizard.locator('.tuki-embed').getAttribute('lang');
      expect([attributes, heading, lang]).toEqual([
        attributes,
        wordsIn(language).page.intro.heading,
        language,
      ]);
    }
    await close();
  });

  it('a change of language of the page or the element keeps the answers', async () => {
    const { page, wizard, close } = await openHost(browser);
    await ready(wizard);
    await start(wizard);
    for (const given of FIRST.answers.slice(0, 3)) await answer(wizard, given);
    await page.evaluate(() => (document.documentElement.lang = 'sv'));
    const heading = wizard.locator('.tuki-step');
    await expect.poll(() => heading.textContent()).toContain(wordsIn('sv').questions.worries.title);
    await page.evaluate(() =>
      document.querySelector('tukipolku-wizard')?.setAttribute('lang', 'en'),
    );
    await expect.poll(() => heading.textContent()).toContain(wordsIn('en').questions.worries.title);
    for (const given of FIRST.answers.slice(3)) await answer(wizard, given);
    expect(await heading.textContent()).toBe(wordsIn('en').page.result.heading);
    await close();
  });

  it('heading-level puts its headings at a level and below, and what is none is told', async () => {
    const LEVELS = {
      'heading-level="1"': ['H1', 'H2'],
      'heading-level="3"': ['H3', 'H4'],
      'heading-level="6"': ['H6', 'H6'],
      'heading-level="7"': ['H2', 'H3'],
      'heading-level="2; x"': ['H2', 'H3'],
    };
    const { page, wizards, close } = await openEach(Object.keys(LEVELS));
    for (const [attributes, levels] of Object.entries(LEVELS)) {
      const wizard = wizards[attributes] as Place;
      const found = [];
      for (const selector of ['.tuki-step', '.tuki-help .tuki-heading-s']) {
        const heading = wizard.locator(selector).first();
        found.push(await heading.evaluate(({ tagName }) => tagName));
      }
      expect([attributes, ...found]).toEqual([attributes, ...levels]);
    }
    const wrong = (await toldOn(page)).filter(({ type }) => type === 'error');
    expect(wrong.map(({ code }) => code)).toEqual(['attribute', 'attribute']);
    await close();
  });

  it('exit-url leads to an https address, and anything else to the usual one', async () => {
    const USUAL = 'https://www.ilmatieteenlaitos.fi/';
    const EXITS = {
      'exit-url="https://www.hel.fi/fi"': 'https://www.hel.fi/fi',
      'exit-url="javascript:alert(1)"': USUAL,
      'exit-url="http://insecure.example/"': USUAL,
      'exit-url="//x"': USUAL,
    };
    const { wizards, close } = await openEach(Object.keys(EXITS));
    for (const [attributes, exit] of Object.entries(EXITS)) {
      const link = (wizards[attributes] as Place).locator('a[data-leave]');
      expect([attributes, await link.getAttribute('href')]).toEqual([attributes, exit]);
    }
    await close();
  });

  it('start begins with the first question, and does not take the focus of the page', async () => {
    const { page, wizard, close } = await openHost(browser, { edit: withAttributes('start') });
    await wizard.locator('form').waitFor();
    expect(await wizard.locator('.tuki-step').textContent()).toContain(
      fi.questions.situation.title,
    );
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await close();
  });

  it('history lets Back and Forward walk through the questions', async () => {
    const { page, wizard, close } = await openHost(browser, { edit: withAttributes('history') });
    await ready(wizard);
    const address = page.url();
    const before = await page.evaluate(() => history.length);
    await walkThrough(wizard, FIRST);
    await expect
      .poll(() => page.evaluate(() => history.length))
      .toBe(before + FIRST.answers.length + 1);
    await page.goBack();
    const heading = wizard.locator('.tuki-step');
    await expect.poll(() => heading.textContent()).toContain(fi.questions.acute.title);
    await page.goForward();
    await expect.poll(() => heading.textContent()).toBe(fi.page.result.heading);
    expect(page.url()).toBe(address);
    await close();
  });

  it('history gives entries also to the steps that were taken before its script came', async () => {
    const gate = new AbortController();
    const { page, wizard, close } = await openHost(browser, {
      edit: withAttributes('history'),
      prepare: (opened) =>
        opened.route(`${SITE}embed/*/HistorySteps-*`, async (route) => {
          if (!gate.signal.aborted) await once(gate.signal, 'abort');
          await route.fallback();
        }),
    });
    await ready(wizard);
    await walkThrough(wizard, FIRST);
    gate.abort();
    const depth = () =>
      page.evaluate(() => (history.state as { tukipolku?: { depth: number } } | null)?.tukipolku);
    await expect.poll(depth).toMatchObject({ depth: FIRST.answers.length + 1 });
    await page.goBack();
    const heading = wizard.locator('.tuki-step');
    await expect.poll(() => heading.textContent()).toContain(fi.questions.acute.title);
    await close();
  });

  it('audience="nurse" is the clinic page, in its languages, and other keys stay with the page', async () => {
    const { page, wizard, close } = await openHost(browser, {
      edit: withAttributes('audience="nurse" lang="sv"'),
    });
    await wizard.locator('[data-sheet]').waitFor();
    expect(await wizard.locator('h1, main').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const help = wizard.locator('button[aria-keyshortcuts=F2]');
    await page.keyboard.press('F2');
    expect(await help.getAttribute('aria-pressed')).toBe('false');
    await wizard.locator('[data-sheet] input').first().focus();
    await page.keyboard.press('F2');
    await expect.poll(() => help.getAttribute('aria-pressed')).toBe('true');
    await close();
  });
});

it('the links of what is wrong lead to the fields, and the address stays', async () => {
  const { page, wizard, close } = await openHost(browser);
  await ready(wizard);
  const address = page.url();
  await start(wizard);
  await wizard.locator('button[type=submit]').click();
  await wizard.locator('[role=alert] a').click();
  expect(
    await page.evaluate(() =>
      document.querySelector('tukipolku-wizard')?.shadowRoot?.activeElement?.getAttribute('type'),
    ),
  ).toBe('radio');
  expect(page.url()).toBe(address);
  await close();
});

it.each([
  ['', ''],
  ['below a header that stays in view', '--tukipolku-top: 80px'],
])('a new step is seen from its heading on, not behind the bar %s', async (_, style) => {
  const { wizard, close } = await openHost(browser, {
    width: 360,
    height: 640,
    edit: (html) => html.replace('<main ', `<main style="${style}" `),
  });
  await ready(wizard);
  await start(wizard);
  for (const given of FIRST.answers) {
    await answer(wizard, given);
    const [heading, bar] = await Promise.all(
      ['.tuki-step', '.tuki-bar'].map((part) => wizard.locator(part).boundingBox()),
    );
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(heading?.y).toBeLessThan(640);
    expect(bar?.y).toBeGreaterThanOrEqual(style === '' ? 0 : 80);
  }
  await close();
});

describe('taken away', () => {
  it('fifty times and put back, it leaves no node, listener or style behind, and the heap is level', async () => {
    const { page, wizard, close } = await openHost(browser, {
      isAlone: true,
      // The script of the example writes into the page what it is told.
      edit: (html) => withAttributes('start')(html.replace(/<script .*demo.js.*/, '')),
    });
    await wizard.locator('form').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const measure = async () => {
      // What refers to each other across the page and its script goes in rounds.
      for (let round = 0; round < 5; round += 1) {
        await session.send('HeapProfiler.collectGarbage');
      }
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      const styles = await page.evaluate(() => [
        document.querySelectorAll('style, link[rel=stylesheet]').length,
        document.adoptedStyleSheets.length,
        document.head.childElementCount,
        document.body.childElementCount,
      ]);
      return {
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        heap: of('JSHeapUsedSize'),
        styles,
      };
    };
    const mountAgain = (times: number) =>
      page.evaluate(async (many) => {
        for (let time = 0; time < many; time += 1) {
          const next = document.createElement('tukipolku-wizard');
          next.setAttribute('start', '');
          document.querySelector('tukipolku-wizard')?.replaceWith(next);
          while (!next.shadowRoot?.querySelector('form')) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        }
      }, times);
    // What is compiled once, and better when it runs often, is there after some.
    await mountAgain(150);
    const before = await measure();
    await mountAgain(50);
    const after = await measure();
    expect(after.listeners).toBe(before.listeners);
    expect(after.styles).toEqual(before.styles);
    expect(after.nodes).toBe(before.nodes);
    // One that stays holds more than 100 kB; what is left is the engine's own.
    expect((after.heap - before.heap) / 50).toBeLessThan(10_000);
    await close();
  });

  it('before it could be fetched, it waits for no network any more', async () => {
    const { page, close } = await openHost(browser, {
      isTold: true,
      isAlone: true,
      prepare: async (opened) => {
        await opened.route(`${SITE}embed/*/wizard-*`, (route) => route.abort());
        await opened.addInitScript(() => {
          const waiting = new Set<unknown>();
          Reflect.set(document, 'waiting', waiting);
          const watched = (name: string, then: 'add' | 'delete') => {
            const before: unknown = Reflect.get(window, name);
            if (typeof before !== 'function') return;
            Reflect.set(window, name, (type: string, ...rest: unknown[]) => {
              if (type === 'online') waiting[then](rest[0]);
              Reflect.apply(before, window, [type, ...rest]);
            });
          };
          watched('addEventListener', 'add');
          watched('removeEventListener', 'delete');
        });
      },
    });
    const waiting = () =>
      page.evaluate(() => (Reflect.get(document, 'waiting') as Set<unknown>).size);
    await expect.poll(() => toldOn(page)).toHaveLength(1);
    expect(await waiting()).toBe(1);
    await page.evaluate(() => document.querySelector('tukipolku-wizard')?.remove());
    await expect.poll(waiting).toBe(0);
    await close();
  });

  it('and moved, it keeps its answers', async () => {
    const { page, wizard, close } = await openHost(browser);
    await ready(wizard);
    await start(wizard);
    await answer(wizard, FIRST.answers[0]!);
    await page.evaluate(() => {
      const one = document.querySelector('tukipolku-wizard');
      if (one !== null) document.querySelector('main')?.append(one);
    });
    expect(await wizard.locator('.tuki-step').textContent()).toContain(
      fi.questions.pregnancy.title,
    );
    await close();
  });
});

/** One element for each set of attributes, all on one page and in view. */
async function openEach(sets: readonly string[]) {
  const { page, close } = await openHost(browser, {
    edit: (html) =>
      html.replace(
        /<tukipolku-wizard .*<\/tukipolku-wizard>/s,
        sets.map((set) => `<tukipolku-wizard ${set}></tukipolku-wizard>`).join(''),
      ),
    height: 8000,
    isTold: true,
  });
  const elements = page.locator('tukipolku-wizard');
  const wizards = Object.fromEntries(sets.map((set, place) => [set, elements.nth(place)]));
  for (const wizard of Object.values(wizards)) await ready(wizard);
  return { page, wizards, close };
}

async function focused(page: Page) {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
}
