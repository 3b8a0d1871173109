import { describe, expect, it } from 'vitest';
import { childReader } from '../../src/forms/typed/childReader.ts';
import { UNITS, type Abbreviations, type Typed } from '../../src/forms/typed/lineReader.ts';
import { pregnancyReader } from '../../src/forms/typed/pregnancyReader.ts';
import { HOSTILE_TEXTS } from '../hostileTexts.ts';
import { TODAY } from '../journeys.ts';
import fi from '../../locales/fi/nurse.json' with { type: 'json' };
import sv from '../../locales/sv/nurse.json' with { type: 'json' };

const READERS = { fi: readersIn(fi), sv: readersIn(sv) };

/** What a nurse types on 22.11.2026, and the answer or the error that it means. */
const PREGNANCY: [typed: string, means: string][] = [
  // Due dates.
  ['14.3.2027', '2027-03-14'],
  ['14.03.2027', '2027-03-14'],
  ['14. 3. 2027', '2027-03-14'],
  [' 14.3.2027 ', '2027-03-14'],
  ['14.3.2027.', '2027-03-14'],
  ['14.3.27', '2027-03-14'],
  ['14/3/2027', '2027-03-14'],
  ['14-3-2027', '2027-03-14'],
  ['14 3 2027', '2027-03-14'],
  ['2027-03-14', '2027-03-14'],
  ['140327', '2027-03-14'],
  ['14032027', '2027-03-14'],
  ['la 14.3.2027', '2027-03-14'],
  ['LA: 14.3.2027', '2027-03-14'],
  ['laskettu aika 140327', '2027-03-14'],
  ['lask. aika 14.3.27', '2027-03-14'],
  // Without a year: the one that can be a due date today.
  ['14.3.', '2027-03-14'],
  ['14.3', '2027-03-14'],
  ['la 30.12.', '2026-12-30'],
  ['20.11.', '2026-11-20'],
  // The edges: 0+0 is 280 days ahead (29.8.2027), 42+6 is 20 days ago (2.11.2026).
  ['29.8.2027', '2027-08-29'],
  ['30.8.2027', 'dueDate.tooFar'],
  ['2.11.2026', '2026-11-02'],
  ['1.11.2026', 'dueDate.tooEarly'],
  ['14.3.26', 'dueDate.tooEarly'],
  ['1.10.', 'dueDate.tooFar'],
  ['31.4.2027', 'date.noSuchDay'],
  ['29.2.2027', 'date.noSuchDay'],
  ['991399', 'date.noSuchDay'],
  ['32.1.', 'date.noSuchDay'],
  // Weeks and days, completed.
  ['20+3', '20+3'],
  ['20 + 3', '20+3'],
  ['rv 20+3', '20+3'],
  ['rv20+3', '20+3'],
  ['Rv. 20+3', '20+3'],
  ['rvk 20 + 3', '20+3'],
  ['h 20+3', '20+3'],
  ['raskausviikko 20', '20+0'],
  ['rv 20', '20+0'],
  ['20', '20+0'],
  ['20+0', '20+0'],
  ['18+6', '18+6'],
  ['19+0', '19+0'],
  ['42+0', '42+0'],
  ['42+6', '42+6'],
  ['20+3/7', '20+3'],
  ['20 3/7', '20+3'],
  ['20 vk 3 pv', '20+3'],
  ['20vk', '20+0'],
  ['20 viikkoa 3 päivää', '20+3'],
  ['２０+３', '20+3'],
  ['43+0', 'weeks.range'],
  ['rv 50', 'weeks.range'],
  ['20+7', 'days.range'],
  ['20+12', 'days.range'],
  // Not known, not readable, not to be typed.
  ['?', 'notKnown'],
  ['-', 'notKnown'],
  ['–', 'notKnown'],
  ['1403', 'unreadable'],
  ['14.', '14+0'],
  ['20+', 'unreadable'],
  ['rv', 'unreadable'],
  ['rv 14.3.2027', 'unreadable'],
  ['huhtikuu', 'unreadable'],
  ['14.3.20270', 'unreadable'],
  ['20,5', 'unreadable'],
  ['-3', 'unreadable'],
  ['140393-123A', 'personalId'],
  ['140326A123B', 'personalId'],
  ['140326a 123b', 'personalId'],
  ['la 140326A123B', 'personalId'],
  ['20 vko', '20+0'],
  ['rvko 20', '20+0'],
  ['20v 3pv', '20+3'],
];

const CHILD: [typed: string, means: string][] = [
  ['5.8.2026', '2026-08-05'],
  ['05.08.2026', '2026-08-05'],
  ['5.8.26', '2026-08-05'],
  ['050826', '2026-08-05'],
  ['05082026', '2026-08-05'],
  ['2026-08-05', '2026-08-05'],
  ['s. 5.8.2026', '2026-08-05'],
  ['synt. 5.8.26', '2026-08-05'],
  ['syntynyt 050826', '2026-08-05'],
  // Without a year: the last such day.
  ['5.8.', '2026-08-05'],
  ['22.11.', '2026-11-22'],
  ['23.11.', '2025-11-23'],
  ['29.2.2024', '2024-02-29'],
  ['22.11.2026', '2026-11-22'],
  ['23.11.2026', 'dateOfBirth.future'],
  ['22.11.2008', 'dateOfBirth.tooEarly'],
  ['23.11.2008', '2008-11-23'],
  ['30.2.2026', 'date.noSuchDay'],
  // Ages, in completed months.
  ['2kk', '2 months'],
  ['2 kk', '2 months'],
  ['2 KK', '2 months'],
  ['2', '2 months'],
  ['0', '0 months'],
  ['0 kk', '0 months'],
  ['11 kk', '11 months'],
  ['12kk', '12 months'],
  ['2,5 kk', '2 months'],
  ['2 kuukautta', '2 months'],
  ['1 v', '12 months'],
  ['1v 2kk', '14 months'],
  ['1 v 2 kk', '14 months'],
  ['1,5 v', '18 months'],
  ['6 vk', '1 months'],
  ['6 vkoa', '1 months'],
  ['10 pvä', '0 months'],
  ['4 vk', '0 months'],
  ['52 vk', '11 months'],
  ['53 vk', '12 months'],
  ['2 kk 3 vk', '2 months'],
  ['10 pv', '0 months'],
  ['17 v 11 kk', '215 months'],
  ['18 v', 'months.range'],
  ['?', 'ratherNotSay'],
  ['-', 'ratherNotSay'],
  ['kk', 'unreadable'],
  ['2 litraa', 'unreadable'],
  ['0508', 'unreadable'],
  ['vastasyntynyt', 'unreadable'],
  ['050826A123B', 'personalId'],
  ['synt 230826A123B', 'personalId'],
];

describe('on the Finnish page', () => {
  it.each(PREGNANCY)('a pregnancy %j is %s', (typed, means) => {
    expect(told(READERS.fi.pregnancy(typed))).toBe(means);
  });

  it.each(CHILD)('a child %j is %s', (typed, means) => {
    expect(told(READERS.fi.child(typed))).toBe(means);
  });
});

describe('on the Swedish page', () => {
  it.each([
    ['v 20+3', '20+3'],
    ['gv 20+3', '20+3'],
    ['vecka 20', '20+0'],
    ['20 veckor 3 dagar', '20+3'],
    ['bf 14.3.2027', '2027-03-14'],
    ['BFD 14.3.2027', '2027-03-14'],
    ['vk 20+3', '20+3'],
    ['vko 20', '20+0'],
    ['beräknat förlossningsdatum 140327', '2027-03-14'],
  ])('a pregnancy %j is %s', (typed, means) => {
    expect(told(READERS.sv.pregnancy(typed))).toBe(means);
  });

  it.each([
    ['2 mån', '2 months'],
    ['2mån.', '2 months'],
    ['2 m', '2 months'],
    ['8 dgr', '0 months'],
    ['6 vko', '1 months'],
    ['1 år 2 mån', '14 months'],
    // A Swedish "v" is a week, a Finnish one a year.
    ['6 v', '1 months'],
    ['f. 5.8.2026', '2026-08-05'],
    ['född 050826', '2026-08-05'],
  ])('a child %j is %s', (typed, means) => {
    expect(told(READERS.sv.child(typed))).toBe(means);
  });
});

it('nothing typed is no answer and no error', () => {
  for (const blank of ['', ' ', '\t', '\u00a0']) {
    expect(READERS.fi.pregnancy(blank)).toEqual({});
    expect(READERS.fi.child(blank)).toEqual({});
  }
});

// Wide digits are digits, as input methods write them.
const HOSTILE = HOSTILE_TEXTS.filter((text) => !/^[０-９]+$/.test(text));

it.each(HOSTILE)('hostile text %j is no answer', (hostile) => {
  expect(READERS.fi.pregnancy(hostile).answer).toBeUndefined();
  expect(READERS.fi.child(hostile).answer).toBeUndefined();
});

it.each([
  ['rv 20', 'rv 20+', 'rv 20+3'],
  ['14.3', '14.3.', '14.3.2', '14.3.20', '14.3.202', '14.3.2027'],
])('%j … is read after every key without an exception', (...steps) => {
  for (const step of steps) expect(() => READERS.fi.pregnancy(step)).not.toThrow();
});

function readersIn({ typed }: typeof fi) {
  const names: Abbreviations = Object.fromEntries(
    UNITS.map((unit) => [unit, typed[unit].split(', ')]),
  ) as Record<(typeof UNITS)[number], string[]>;
  return { pregnancy: pregnancyReader(TODAY, names), child: childReader(TODAY, names) };
}

function told({ answer, error }: Typed<'pregnancy'> | Typed<'child'>) {
  switch (answer?.by) {
    case 'dueDate':
      return answer.dueDate;
    case 'dateOfBirth':
      return answer.dateOfBirth;
    case 'week':
      return `${answer.weeks}+${answer.days}`;
    case 'months':
      return `${answer.months} months`;
    default:
      return answer?.by ?? error;
  }
}
