import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SERVICES } from '../../src/catalogue/services.ts';
import { LANGUAGES, wordsIn } from '../wizard/localeWords.ts';
import { answersOf } from './classes.ts';
import { compareRecords } from './compareRecords.ts';
import { asked, deadEnds, decisions, meanAsked, sharesAsked } from './figures.ts';
import { prove, type Proof } from './proof.ts';
import { readRecord } from './record.ts';
import { renderReport } from './report/renderReport.tsx';
import { changesTable, waysTable } from './report/tables.ts';
import { reportWords } from './report/reportWords.ts';
import { settling, type Settled } from './settled.ts';
import { told } from './told.ts';

let settled: Settled;
let proof: Proof;
// Every family there can be is asked about, so this takes its time.
beforeAll(() => {
  settled = settling();
  proof = prove(settled);
});

describe('over every way through the questions', () => {
  it('each ends in what the family is told whatever else it would answer', () => {
    const other = proof.ways.find(({ known }) => told(answersOf(known)) !== settled(known));
    expect(other && answersOf(other.known)).toBeUndefined();
  });

  it('no question is asked in vain', () => {
    expect(proof.inVain).toBe(0);
  });

  it('hardly more questions are asked than need be in this order', () => {
    expect(meanAsked(proof.ways) / proof.least).toBeLessThanOrEqual(1.05);
    expect(proof.leastInAnyOrder).toBeLessThanOrEqual(proof.least);
  });

  it('none asks more than there are questions, and every question is asked on some', () => {
    expect(Math.max(...proof.ways.map(asked))).toBe(10);
    expect(sharesAsked(proof.ways).filter(([, share]) => share === 0)).toEqual([]);
  });

  it('each ends with somebody to contact', () => {
    expect(deadEnds(proof.ways)).toEqual([]);
  });

  it('only one criterion never decides: who is past the first birthday has no child under one', () => {
    const never = SERVICES.flatMap(({ id }) =>
      [...decisions(proof.ways, id)]
        .filter(([, { notMet, open }]) => notMet + open === 0)
        .map(([criterion]) => `${id} ${criterion}`),
    );
    expect(never).toEqual(['infantFamilyTherapy beforeFirstBirthday']);
  });

  // As the report says of the answers that it leaves out.
  it.each([
    ['crying', 'sleepOrEating'],
    ['mood', 'bond'],
    ['mood', 'pregnancyOrBirth'],
    ['everydayLife', 'parenting'],
  ] as const)('%s stands for %s', (worry, other) => {
    const families = proof.ways
      .map(({ known }) => answersOf(known))
      .filter(({ worries }) => worries?.join() === worry);
    expect(families.length).toBeGreaterThan(1000);
    const apart = families.find((one) => told(one) !== told({ ...one, worries: [other] }));
    expect(apart).toBeUndefined();
  });

  it('they are as likely as one family', () => {
    expect(proof.ways.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1, 9);
  });

  it('the README tells the figures as they are', () => {
    const readme = readFileSync('README.md', 'utf8');
    const { ways, places, least, leastInAnyOrder } = proof;
    for (const count of [ways.length, places]) {
      expect(readme).toContain(count.toLocaleString('en'));
    }
    for (const figure of [meanAsked(ways), least, leastInAnyOrder]) {
      expect(readme).toContain(figure.toFixed(2));
    }
  });
});

describe('the report', () => {
  it.each(LANGUAGES)('in %s names every service, and axe finds nothing in it', async (language) => {
    document.documentElement.lang = language;
    const page = new DOMParser().parseFromString(await renderReport(few(), language), 'text/html');
    document.title = page.title;
    document.body.replaceChildren(...page.body.children);
    const { services, rules } = wordsIn(language);
    for (const { id, requirements } of SERVICES) {
      const section = document.getElementById(id);
      expect(section?.querySelector('h3')?.textContent).toBe(services[id].name);
      for (const { criterion } of requirements) {
        expect(section?.textContent).toContain(rules.criteria[criterion]);
      }
    }
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('keeps a record of itself that a later one can read', async () => {
    const html = await renderReport(few(), 'en');
    expect(readRecord(html)).toEqual(proof.record);
  });

  it('tells of families that hear something else than before', async () => {
    // As if three families had not been shown infant-family therapy, the first service, before.
    const { record } = proof;
    const shown = record.ways.filter(([, outcomes]) => outcomes.startsWith('1')).slice(0, 3);
    const since = {
      ...record,
      version: '0.9',
      ways: record.ways.map((way): [string, string] =>
        shown.includes(way) ? [way[0], `8${way[1].slice(1)}`] : way,
      ),
    };
    const changes = { since, families: compareRecords(since, record) };
    expect(changes.families).toHaveLength(3);
    const html = await renderReport({ ...few(), changes }, 'en');
    expect(html).toContain('The earlier report was made with rules 0.9.');
    expect(html).toContain('Therapeutic work for families with infants: Not relevant right now');
    const table = changesTable(await reportWords('fi'), changes.families);
    expect(table.split('\n')).toHaveLength(5);
  });

  it('has every way as a line of a table', async () => {
    const lines = waysTable(await reportWords('fi'), few().ways)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(few().ways.length + 1);
    expect(lines.every((line) => line.split('";"').length === 18)).toBe(true);
  });
});

/** The same with few ways, for tables that a test can read through. */
function few(): Proof {
  return { ...proof, ways: proof.ways.filter((_, index) => index % 1000 === 0) };
}
