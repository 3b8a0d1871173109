import { expect, it, vi } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { IS_EVERY, inLanguages } from '../breadth.ts';
import type { Language } from '../wizard/localeWords.ts';
import { PATIENCE } from '../patience.ts';
import { openPage, sharedChromium } from './launch.ts';
import { goThereAndBack } from './thereAndBack.ts';
import { NOON, walkThrough } from './walk.ts';

const browser = await sharedChromium();

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

type Read = Awaited<ReturnType<Awaited<ReturnType<typeof resultOf>>['read']>>;
type Reading = { told: string; family: string; check: (read: Read, language: Language) => void };

const READINGS: Reading[] = [
  {
    told: 'week 25 can apply to therapy now',
    family: 'in week 25, low in mood',
    check({ cards }, language) {
      expect(cards[0]).toContain(THERAPY[language]);
      expect(cards[0]).toContain(APPLY[language]);
      expect(cards[0]).toContain('09 310 15454');
    },
  },
  {
    told: 'week 12 reads from which day: 20+0 is 140 days before 6.6.2027',
    family: 'in week 12, afraid of the birth',
    check({ cards }, language) {
      const therapy = cards.find((card) => card.includes(THERAPY[language]));
      const later = {
        fi: ['Voit hakeutua 17.1.2027 alkaen', 'Kysyä voit jo 10.1.2027 alkaen'],
        sv: ['ansöka från och med 17.1.2027', 'fråga redan från och med 10.1.2027'],
        en: ['You can apply from 17.1.2027', '10.1.2027'],
      };
      for (const words of later[language]) expect(therapy).toContain(words);
    },
  },
  {
    told: 'a three-month-old who cries: therapy now, occupational therapy by referral',
    family: 'with a three-month-old who cries',
    check({ cards }, language) {
      const referral = {
        fi: 'Pyydä lähete neuvolasta',
        sv: 'Be rådgivningsbyrån om remiss',
        en: 'Ask the clinic for a referral',
      };
      expect(cards[0]).toContain(THERAPY[language]);
      expect(cards[0]).toContain(APPLY[language]);
      const babyTherapy = cards.find((card) => card.includes(BABY_THERAPY[language]));
      expect(babyTherapy).toContain(referral[language]);
    },
  },
  {
    told: 'Espoo is led to its own wellbeing services county',
    family: 'in Espoo with a baby who sleeps badly',
    check({ main, folded }, language) {
      const county = {
        fi: 'hyvinvointialueesi',
        sv: 'välfärdsområde',
        en: 'wellbeing services county',
      };
      expect(main).toContain(county[language]);
      expect(folded).toContain(THERAPY[language]);
    },
  },
  {
    told: 'violence going on: the result opens with the people who help with that',
    family: 'with violence going on',
    check({ main, folded }, language) {
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
    },
  },
];

it.each(inLanguages(READINGS))('in $language, $told', async ({ family, language, check }) => {
  // What comes a moment after the result is read when it is there.
  const { read, close } = await resultOf(language, family);
  await vi.waitFor(async () => check(await read(), language), { timeout: PATIENCE });
  expect((await read()).main).not.toBe('');
  await close();
});

/** Every question, dates at the end, and an end without services; the machine walks all (tests/machine). */
const STEPPED = JOURNEYS.filter(
  ({ family, answers }) => IS_EVERY || answers.length === 10 || /week 12|lost/.test(family),
);

it.each(STEPPED)('a family $family goes forwards, back and forwards again', async (journey) => {
  const { page, close, seen } = await openPage(browser, { path: 'fi/', width: 360, clock: NOON });
  await goThereAndBack(page, journey);
  for (const date of journey.dates ?? []) {
    await expect.poll(() => page.locator('main').textContent()).toContain(date);
  }
  expect(seen.pageErrors).toEqual([]);
  expect(seen.consoleErrors).toEqual([]);
  await close();
});

/** A result with its services that do not fit unfolded, and how to read it. */
async function resultOf(language: string, family: string) {
  const journey = JOURNEYS.find((one) => one.family === family);
  const { page, close } = await openPage(browser, { path: `${language}/`, clock: NOON });
  await walkThrough(page, journey as Journey);
  const fold = page.locator('.tuki-screen > details').first();
  await fold.locator('summary').first().click();
  const read = async () => ({
    cards: await page.locator('main section article').allInnerTexts(),
    main: await page.locator('main').innerText(),
    folded: await fold.innerText(),
  });
  return { read, close };
}
