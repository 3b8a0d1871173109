import { expect, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { sharedChromium, openPage } from './launch.ts';
import { walkThrough } from './walk.ts';

const browser = await sharedChromium();

const LOW_IN_MOOD = JOURNEYS[0] as Journey;

// Monday 23 November 2026; the line answers from 9 to 12 in Helsinki, wherever the browser is.
it.each([
  { clock: '2026-11-23T08:59:00+02:00', says: 'Opens today at 9.' },
  { clock: '2026-11-23T09:00:00+02:00', says: 'Open now until 12.' },
  { clock: '2026-11-23T11:59:00+02:00', says: 'Open now until 12.' },
  { clock: '2026-11-23T12:00:00+02:00', says: 'Opens tomorrow at 9.' },
  { clock: '2027-01-06T10:00:00+02:00', says: 'Probably closed today: a public holiday' },
])('at $clock a browser in New York reads "$says"', async ({ clock, says }) => {
  const { page, close } = await openPage(browser, {
    path: 'en/',
    clock,
    timeZone: 'America/New_York',
  });
  await walkThrough(page, LOW_IN_MOOD);
  const line = page.locator('main article').first().getByRole('listitem').filter({
    hasText: 'in Finnish',
  });
  // What depends on the hour comes a moment after the result.
  await expect.poll(() => line.innerText()).toContain(says);
  await close();
});
