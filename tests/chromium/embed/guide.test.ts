import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { wordsIn } from '../../wizard/localeWords.ts';
import { record, sharedChromium } from '../launch.ts';
import { newContext } from '../restingPages.ts';
import { walkThrough } from '../walk.ts';
import { ofSite, ready, SITE } from './host.ts';

const browser = await sharedChromium();

const guide = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
/** The files of the guide as they stand in it, by name. */
const files = new Map(
  [...guide.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);
const PAGE = 'https://perheet.hel.fi/';
const FAMILY = JOURNEYS[0] as Journey;

describe('somebody who does as docs/embedding.md says', () => {
  it('has the element on a page, under the policy that it names, and is told how far a family is', async () => {
    const { page, context, seen } = await open('page.html');
    const wizard = page.locator('tukipolku-wizard');
    await ready(wizard);
    await walkThrough(wizard, FAMILY);
    expect(await wizard.locator('.tuki-step').textContent()).toBe(
      wordsIn('fi').page.result.heading,
    );
    expect(await wizard.locator('.tuki-step').evaluate(({ tagName }) => tagName)).toBe('H2');
    await expect
      .poll(() => toldIn(page))
      .toMatchObject([
        { type: 'ready', name: 'tukipolku', version: 1 },
        ...FAMILY.answers.map((_, index) => ({ type: 'step', number: index + 1 })),
        { type: 'result' },
      ]);
    expect(seen.consoleErrors).toEqual([]);
    await context.close();
  });

  it('can have a release that stays the same, and nothing else runs in its place', async () => {
    const release = (await (await fetch(`${inject('siteUrl')}embed/release.json`)).json()) as {
      version: string;
      integrity: string;
    };
    const pinned = (integrity: string) => (html: string) =>
      html.replace(
        /<script type="module" src="https.*<\/script>/,
        file('pinned').replace('VERSION', release.version).replace('INTEGRITY', integrity),
      );
    const { page, context, seen } = await open('page.html', pinned(release.integrity));
    await ready(page.locator('tukipolku-wizard'));
    expect(seen.requests).toContain(`${SITE}embed/${release.version}/tukipolku.js`);
    expect(seen.consoleErrors).toEqual([]);
    await context.close();

    const other = await open('page.html', pinned(`sha384-${'A'.repeat(64)}`));
    await expect.poll(() => other.seen.consoleErrors.join()).toContain('integrity');
    expect(await other.page.locator('tukipolku-wizard p').first().isVisible()).toBe(true);
    await other.context.close();
  });

  it('has the frame on a page, which follows its height, and is told the same', async () => {
    const { page, context, seen } = await open('frame.html');
    const wizard = page.frameLocator('iframe');
    await ready(wizard);
    await walkThrough(wizard, FAMILY);
    expect(await wizard.locator('.tuki-step').textContent()).toBe(
      wordsIn('sv').page.result.heading,
    );
    await expect
      .poll(() => toldIn(page))
      .toContainEqual(expect.objectContaining({ type: 'result' }));
    expect(await page.locator('iframe').getAttribute('title')).toBe('Stödstigen');
    expect(seen.consoleErrors).toEqual([]);
    await context.close();
  });

  it('has it without any script, in a frame of its own', async () => {
    const { page, context, seen } = await open('frame-without-script.html');
    const wizard = page.frameLocator('iframe');
    await ready(wizard);
    await walkThrough(wizard, FAMILY);
    expect(await wizard.locator('.tuki-step').textContent()).toBe(
      wordsIn('en').page.result.heading,
    );
    expect(seen.consoleErrors).toEqual([]);
    await context.close();
  });
});

/** What the page of the guide writes down of what it is told. */
async function toldIn(page: Page): Promise<unknown> {
  return JSON.parse((await page.locator('html').getAttribute('data-told')) ?? '[]') as unknown;
}

function file(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`The guide has no ${name}`);
  return text;
}

async function open(name: string, edit = (html: string) => html) {
  const context = await newContext(browser);
  const page = await context.newPage();
  const seen = record(page);
  await context.route(`${SITE}**`, ofSite);
  await context.route(`${PAGE}**`, async (route) => {
    const asked = new URL(route.request().url()).pathname.slice(1);
    const isScript = asked.endsWith('.js');
    await route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      headers: isScript ? {} : { 'content-security-policy': file('policy').trim() },
      body: isScript ? file(asked) : edit(file(asked)),
    });
  });
  await page.clock.setFixedTime('2026-11-22T12:00:00+02:00');
  await page.goto(`${PAGE}${name}`);
  return { page, context, seen };
}
