import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { WindowText } from '../../src/results/WindowText.tsx';
import { WindowTimeline } from '../../src/results/WindowTimeline.tsx';
import type { Answers } from '../../src/rules/answers.ts';
import { CRYING_BABY, EXPECTING, born, due, inWeek } from '../rules/families.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { showWindow } from './showWindow.tsx';

// Due on 1.4.2027: 19+0 on 5.11.2026, 20+0 on 12.11.2026, first birthday about 1.4.2028.
const EXPECTS = { ...EXPECTING, pregnancy: due('2027-04-01') };
// One on 3.5.2027; eight weeks before that is 8.3.2027.
const BABY = { ...CRYING_BABY, child: born('2026-05-03') };

/** What every family that expects a baby is told of the other edge. */
const ABOUT: Record<string, string> = {
  fi: 'Työskentelyn pitää alkaa ennen vauvan ensimmäistä syntymäpäivää, joka on noin 1.4.2028.',
  sv: 'Arbetet måste börja före babyns första födelsedag, som är omkring 1.4.2028.',
  en: 'The work must start before the baby’s first birthday, around 1.4.2028.',
};

describe('the sentences', () => {
  it.each<[language: string, Answers, today: string, sentences: string[]]>([
    [
      'fi',
      EXPECTS,
      '2026-11-03',
      [
        'Voit hakeutua 12.11.2026 alkaen (raskausviikko 20). Kysyä voit jo 5.11.2026 alkaen (raskausviikko 19).',
      ],
    ],
    [
      'fi',
      EXPECTS,
      '2026-11-04',
      [
        'Voit hakeutua 12.11.2026 alkaen (raskausviikko 20). Kysyä voit jo huomisesta 5.11.2026 alkaen (raskausviikko 19).',
      ],
    ],
    [
      'fi',
      EXPECTS,
      '2026-11-05',
      ['Voit hakeutua 12.11.2026 alkaen (raskausviikko 20). Kysyä voit jo nyt.'],
    ],
    [
      'fi',
      EXPECTS,
      '2026-11-11',
      ['Voit hakeutua huomisesta 12.11.2026 alkaen (raskausviikko 20). Kysyä voit jo nyt.'],
    ],
    ['fi', EXPECTS, '2026-11-12', ['Voit hakeutua tästä päivästä alkaen (raskausviikko 20).']],
    ['fi', EXPECTS, '2026-11-13', ['Olet voinut hakeutua 12.11.2026 alkaen (raskausviikko 20).']],
    [
      'fi',
      BABY,
      '2027-03-07',
      ['Työskentelyn pitää alkaa ennen 3.5.2027, jolloin vauva täyttää vuoden.'],
    ],
    ['fi', BABY, '2027-04-10', ['Työskentelyn pitää alkaa ennen 3.5.2027. Siihen on 23 päivää.']],
    ['fi', BABY, '2027-05-01', ['Työskentelyn pitää alkaa ennen 3.5.2027. Siihen on 2 päivää.']],
    [
      'fi',
      BABY,
      '2027-05-02',
      [
        'Vauva täyttää vuoden huomenna 3.5.2027. Työskentelyn pitää alkaa ennen sitä, joten ota yhteyttä jo tänään ja kysy, mikä apu sopii.',
      ],
    ],
    [
      'fi',
      { ...BABY, child: born('2028-02-29') },
      '2029-01-10',
      [
        'Työskentelyn pitää alkaa ennen 1.3.2029. Siihen on 50 päivää.',
        'Vauva on syntynyt 29.2.2028, joten laskemme ensimmäisen syntymäpäivän olevan 1.3.2029.',
      ],
    ],
    [
      'sv',
      EXPECTS,
      '2026-11-03',
      [
        'Du kan ansöka från och med 12.11.2026 (graviditetsvecka 20). Du kan fråga redan från och med 5.11.2026 (graviditetsvecka 19).',
      ],
    ],
    ['sv', EXPECTS, '2026-11-12', ['Du kan ansöka från och med i dag (graviditetsvecka 20).']],
    ['sv', BABY, '2027-04-10', ['Arbetet måste börja före 3.5.2027. Det är 23 dagar kvar.']],
    [
      'sv',
      BABY,
      '2027-05-02',
      [
        'Babyn fyller ett år i morgon 3.5.2027. Arbetet måste börja före det, så ta kontakt redan i dag och fråga vilken hjälp som passar.',
      ],
    ],
    [
      'en',
      EXPECTS,
      '2026-11-03',
      [
        'You can apply from 12.11.2026 (week 20 of pregnancy). You can ask as early as 5.11.2026 (week 19 of pregnancy).',
      ],
    ],
    ['en', EXPECTS, '2026-11-12', ['You can apply from today (week 20 of pregnancy).']],
    ['en', BABY, '2027-04-10', ['The work must start before 3.5.2027. That is 23 days away.']],
    [
      'en',
      BABY,
      '2027-05-02',
      [
        'The baby turns 1 tomorrow, 3.5.2027. The work must start before that, so get in touch today and ask what help is right for you.',
      ],
    ],
  ])('in %s', async (language, answers, today, sentences) => {
    const { container } = await showWindow(WindowText, language, answers, today);
    const said = [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(said).toEqual(answers === EXPECTS ? [...sentences, ABOUT[language]] : sentences);
  });
});

describe('the timeline', () => {
  it.each([
    [
      'fi',
      'Aikajana. Tänään. Raskausviikko 19 (voi kysyä). Raskausviikko 20 (voi hakeutua). Laskettu aika. Vauva täyttää vuoden (arvio)',
      [
        '3.11.2026 Tänään',
        '5.11.2026 Raskausviikko 19 (voi kysyä)',
        '12.11.2026 Raskausviikko 20 (voi hakeutua)',
        '1.4.2027 Laskettu aika',
        '1.4.2028 Vauva täyttää vuoden (arvio)',
      ],
      ['Tänään', 'rv 19', 'rv 20', 'Laskettu aika', '1 vuosi'],
    ],
    [
      'sv',
      'Tidslinje. I dag. Graviditetsvecka 19 (man kan fråga). Graviditetsvecka 20 (man kan ansöka). Beräknat förlossningsdatum. Babyn fyller ett år (uppskattning)',
      [
        '3.11.2026 I dag',
        '5.11.2026 Graviditetsvecka 19 (man kan fråga)',
        '12.11.2026 Graviditetsvecka 20 (man kan ansöka)',
        '1.4.2027 Beräknat förlossningsdatum',
        '1.4.2028 Babyn fyller ett år (uppskattning)',
      ],
      ['I dag', 'v. 19', 'v. 20', 'Beräknad tid', '1 år'],
    ],
    [
      'en',
      'Timeline. Today. Week 19 of pregnancy (you can ask). Week 20 of pregnancy (you can apply). Due date. The baby turns 1 (estimate)',
      [
        '3.11.2026 Today',
        '5.11.2026 Week 19 of pregnancy (you can ask)',
        '12.11.2026 Week 20 of pregnancy (you can apply)',
        '1.4.2027 Due date',
        '1.4.2028 The baby turns 1 (estimate)',
      ],
      ['Today', 'Week 19', 'Week 20', 'Due date', 'Age 1'],
    ],
  ])('says the same in %s as a picture and as a list', async (language, name, days, labels) => {
    await showWindow(WindowTimeline, language, EXPECTS, '2026-11-03');
    const picture = screen.getByRole('img', { name });
    expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toEqual(labels);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(days);
  });

  it('tells the person’s own place by a sign that nothing else has, and says that it is now', async () => {
    await showWindow(WindowTimeline, 'fi', BABY, '2027-04-10');
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '3.5.2026 Vauva syntyi',
      '10.4.2027 Tänään',
      '3.5.2027 Vauva täyttää vuoden',
    ]);
    const signs = items.map((item) => item.querySelector('path')?.getAttribute('d'));
    expect(new Set(signs).size).toBe(3);
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'date', null]);
    const drawn = screen.getByRole('img').querySelectorAll('path');
    expect([...drawn].map((path) => path.getAttribute('d'))).toEqual(signs);
  });

  it.each(LANGUAGES)('%s: has no inline styles, and axe finds nothing', async (language) => {
    const { container } = await showWindow(WindowTimeline, language, EXPECTS, '2026-11-08');
    expect(container.querySelectorAll('[style], style')).toHaveLength(0);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

it.each<[string, Answers]>([
  ['does not know the week', { ...EXPECTING, pregnancy: { by: 'notKnown' } }],
  ['does not say the age', { ...CRYING_BABY, child: { by: 'ratherNotSay' } }],
  ['lives elsewhere', { ...EXPECTS, home: 'elsewhere' }],
  ['needs other help first', { ...BABY, acute: ['violence'] }],
  ['has support enough', { ...BABY, support: 'enough' }],
  ['has an older child', { ...BABY, child: born('2024-05-03') }],
  ['may have a newborn', { ...EXPECTING, pregnancy: inWeek(42, 1) }],
])('nothing is shown to a family that %s', async (_, answers) => {
  const text = await showWindow(WindowText, 'fi', answers, '2026-11-22');
  expect(text.container).toBeEmptyDOMElement();
  const timeline = await showWindow(WindowTimeline, 'fi', answers, '2026-11-22');
  expect(timeline.container).toBeEmptyDOMElement();
});
