import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { classicScript } from '../../.build/classicScript.ts';
import { CLOCKS, DAYS } from '../rules/helsinkiInstants.ts';
import { sharedChromium } from './launch.ts';

const browser = await sharedChromium();
const script = await classicScript(fileURLToPath(new URL('helsinkiInPage.ts', import.meta.url)));

// Browsers that have it tell the time by `Temporal`, the others by a format, wherever they are.
it.each(
  [true, false].flatMap((hasTemporal) =>
    ['Europe/Helsinki', 'America/Los_Angeles', 'Pacific/Auckland'].map(
      (zone) => [hasTemporal, zone] as const,
    ),
  ),
)('knows the time in Helsinki (with Temporal: %s, in %s)', async (hasTemporal, timezoneId) => {
  const page = await browser.newPage({ timezoneId });
  if (!hasTemporal) await page.evaluate(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await page.addScriptTag({ content: script });
  expect(await page.evaluate(() => typeof Temporal !== 'undefined')).toBe(hasTemporal);
  const told = (instants: string[]) =>
    page.evaluate((all) => all.map((one) => window.helsinkiTime(new Date(one))), instants);
  expect(await told(CLOCKS.map(([instant]) => instant))).toEqual(
    CLOCKS.map(([, day, clock]) => `${day}T${clock}`),
  );
  const times = await told(DAYS.map(([, instant]) => instant));
  expect(times.map((time) => time.slice(0, 10))).toEqual(DAYS.map(([, , day]) => day));
  expect(
    await page.evaluate(() => {
      try {
        return window.helsinkiTime(new Date(Number.NaN));
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('RangeError');
  await page.close();
});
