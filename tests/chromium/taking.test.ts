import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { sharedChromium, openAlone } from './launch.ts';
import { NOON, walkThrough } from './walk.ts';

const browser = await sharedChromium();

const journey = (family: string) => JOURNEYS.find((one) => one.family === family) as Journey;
/** Therapy later or now, occupational therapy, family work, Baby blues, both doors. */
const LONGEST = {
  answers: journey('past 42 weeks, not yet born, everyday life does not run').answers.map(
    (given) => (given.question === 'acute' ? { ...given, answer: ['earlier' as const] } : given),
  ) as Journey['answers'],
};

/** What nobody who finds the paper may learn; a part of a word is enough to fail. */
const SENSITIVE = {
  fi: /väkival|päihde|psykoo|todellisuu|aiemmin|mieliala|ahdistu|uupumu|perheesi on lastensuojelun/i,
  sv: /våld|missbruk|rusmedel|psykos|verklighet|tidigare|nedstämd|ångest|utmattn|din familj är klient/i,
  en: /violen|substance|alcohol|drug|psychos|what is real|earlier|low mood|anxi|exhaust|your family is a child/i,
};
const TAKE = {
  fi: 'Ota tulos mukaasi',
  sv: 'Ta med dig resultatet',
  en: 'Take the result with you',
};
const OTHER = { fi: 'Svenska', sv: 'Suomi', en: 'Suomi' };
const NUMBERS = ['09 310 15454', '09 310 55530', '09 310 62040', '116 117', '112'];
const ADDRESSES = [
  'https://turvalomake.hel.fi/tarvitsenapua',
  'https://www.maisa.fi/',
  'https://vauvaperhe.fi',
  'https://www.ensijaturvakotienliitto.fi/jasenyhdistykset',
];

describe.each(['fi', 'sv', 'en'] as const)('on paper in %s', (language) => {
  it('the longest result takes two pages at most, with every contact and nothing sensitive', async () => {
    const page = await resultOf(language, LONGEST);
    await page.locator('.tuki-paper').waitFor({ state: 'attached' });
    expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    await openTaking(page, language);
    await page.getByRole('combobox').selectOption({ label: OTHER[language] });
    await page.locator('.tuki-paper__part').nth(1).waitFor({ state: 'attached' });
    expect(await pagesOf(page)).toBeLessThanOrEqual(2);

    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    for (const contact of [...NUMBERS, ...ADDRESSES]) expect(printed).toContain(contact);
    expect(printed).not.toMatch(SENSITIVE[language]);
    expect(printed).toContain('21.11.2026');
    await page.context().close();
  });

  it('a shared link shows the services to somebody else and nothing more', async () => {
    const page = await resultOf(language, journey('with a three-month-old who cries'));
    const link = await sharedLink(page, language);
    expect(link).toBe(
      `${inject('siteUrl')}${language}/#services=infantFamilyTherapy,babyOccupationalTherapy,babyBlues,maternityAndChildHealthClinic,socialCounselling`,
    );
    await page.context().close();
    const { page: other, close } = await openAlone(browser, { path: link, clock: NOON });
    await other.locator('main article').first().waitFor();
    expect(await other.locator('main article').count()).toBe(5);
    expect(other.url()).toBe(`${inject('siteUrl')}${language}/`);
    await close();
  });
});

it('two families with the same services share the same link', async () => {
  const one = await resultOf('fi', journey('in week 25, low in mood'));
  const other = await resultOf('fi', journey('in week 8 with a nine-month-old'));
  expect(await sharedLink(one, 'fi')).toBe(await sharedLink(other, 'fi'));
  await one.context().close();
  await other.context().close();
});

it.each(['#services=', '#services=nothingOfOurs', '#services=babyBlues,<script>', '#x'])(
  'a broken link %s says so and starts afresh',
  async (fragment) => {
    const { page, close, seen } = await openAlone(browser, { path: `fi/${fragment}` });
    await page.getByText('Linkki ei toimi.').waitFor();
    expect(page.url()).toBe(`${inject('siteUrl')}fi/`);
    await page.getByRole('button', { name: 'Aloita' }).click();
    await page.locator('form').waitFor();
    expect(seen.pageErrors).toEqual([]);
    await close();
  },
);

it('the code for a camera decodes to the same link', async () => {
  const page = await resultOf('en', journey('in week 25, low in mood'));
  const link = await sharedLink(page, 'en');
  await page.getByRole('button', { name: 'Show a code for a phone' }).click();
  const picture = PNG.sync.read(await page.locator('svg.tuki-code').screenshot());
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  expect(read?.data).toBe(link);
  await page.context().close();
});

async function resultOf(language: string, { answers }: Pick<Journey, 'answers'>) {
  const { page } = await openAlone(browser, { path: `${language}/`, clock: NOON });
  await walkThrough(page, { answers });
  return page;
}

async function openTaking(page: Page, language: 'fi' | 'sv' | 'en') {
  await page.getByText(TAKE[language]).click();
  await page.getByRole('combobox').waitFor();
}

/** The link as the button copies it. */
async function sharedLink(page: Page, language: 'fi' | 'sv' | 'en') {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTaking(page, language);
  const copyLink = { fi: 'Kopioi linkki', sv: 'Kopiera länken', en: 'Copy the link' };
  const copied = { fi: 'Kopioitu.', sv: 'Kopierat.', en: 'Copied.' };
  await page.getByRole('button', { name: copyLink[language] }).click();
  await page.getByText(copied[language], { exact: true }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function pagesOf(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
}
