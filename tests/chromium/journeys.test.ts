import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { launchChromium, openPage } from './launch.ts';
import { goThereAndBack } from './thereAndBack.ts';
import { NOON, walkThrough } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

const THERAPY = {
  fi: 'Terapeuttinen vauvaperhetyö',
  sv: 'Terapeutiskt arbete med spädbarnsfamiljer',
  en: 'Therapeutic work for families with infants',
};
const BABY_THERAPY = {
  fi: 'Vauvojen toimintaterapia',
  sv: 'Ergoterapi för spädbarn',
  en: 'Occupational therapy for babies',
};
const APPLY = {
  fi: 'Voit ottaa yhteyttä nyt',
  sv: 'Du kan ta kontakt nu',
  en: 'You can get in touch now',
};

describe.each(LANGUAGES)('in %s', (language) => {
  const read = (family: string) => resultOf(language, family);

  it('week 25 can apply to therapy now', async () => {
    const { cards } = await read('in week 25, low in mood');
    expect(cards[0]).toContain(THERAPY[language]);
    expect(cards[0]).toContain(APPLY[language]);
    expect(cards[0]).toContain('09 310 15454');
  });

  it('week 12 reads from which day: 20+0 is 140 days before 6.6.2027', async () => {
    const { cards } = await read('in week 12, afraid of the birth');
    const therapy = cards.find((card) => card.includes(THERAPY[language]));
    const later = {
      fi: ['Voit hakeutua 17.1.2027 alkaen', 'Kysyä voit jo 10.1.2027 alkaen'],
      sv: ['ansöka från och med 17.1.2027', 'fråga redan från och med 10.1.2027'],
      en: ['You can apply from 17.1.2027', '10.1.2027'],
    };
    for (const words of later[language]) expect(therapy).toContain(words);
  });

  it('a three-month-old who cries: therapy now, occupational therapy by referral', async () => {
    const { cards } = await read('with a three-month-old who cries');
    const referral = {
      fi: 'Pyydä lähete neuvolasta',
      sv: 'Be rådgivningsbyrån om remiss',
      en: 'Ask the clinic for a referral',
    };
    expect(cards[0]).toContain(THERAPY[language]);
    expect(cards[0]).toContain(APPLY[language]);
    const babyTherapy = cards.find((card) => card.includes(BABY_THERAPY[language]));
    expect(babyTherapy).toContain(referral[language]);
  });

  it('Espoo is led to its own wellbeing services county', async () => {
    const { main, folded } = await read('in Espoo with a baby who sleeps badly');
    const county = {
      fi: 'hyvinvointialueesi',
      sv: 'välfärdsområde',
      en: 'wellbeing services county',
    };
    expect(main).toContain(county[language]);
    expect(folded).toContain(THERAPY[language]);
  });

  it('violence going on: the result opens with the people who help with that', async () => {
    const { main, folded } = await read('with violence going on');
    const first = {
      fi: 'Ota ensin yhteyttä näihin',
      sv: 'Kontakta först någon av de här',
      en: 'Contact these first',
    };
    const nollalinja = main.indexOf('080 005 005');
    expect(main.indexOf(first[language])).toBeGreaterThan(0);
    expect(nollalinja).toBeGreaterThan(main.indexOf(first[language]));
    expect(main.indexOf('Baby blues')).toBeGreaterThan(nollalinja);
    expect(folded).toContain(THERAPY[language]);
  });
});

it.each(JOURNEYS)('a family $family goes forwards, back and forwards again', async (journey) => {
  const { page, context, seen } = await openPage(browser, { path: 'fi/', width: 360, clock: NOON });
  await goThereAndBack(page, journey);
  for (const date of journey.dates ?? []) {
    expect(await page.locator('main').textContent()).toContain(date);
  }
  expect(seen.pageErrors).toEqual([]);
  expect(seen.consoleErrors).toEqual([]);
  await context.close();
});

async function resultOf(language: string, family: string) {
  const journey = JOURNEYS.find((one) => one.family === family);
  const { page, context } = await openPage(browser, { path: `${language}/`, clock: NOON });
  await walkThrough(page, journey as Journey);
  const cards = await page.locator('main section article').allInnerTexts();
  const main = await page.locator('main').innerText();
  await page.locator('.tuki-screen > details').first().locator('summary').first().click();
  const folded = await page.locator('.tuki-screen > details').first().innerText();
  await context.close();
  return { cards, main, folded };
}
