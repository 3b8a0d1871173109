import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assess } from '../../../src/catalogue/assess.ts';
import type { Answers } from '../../../src/rules/answers.ts';
import { addDays, plainDate, type PlainDate } from '../../../src/rules/plainDate.ts';
import { anyFamily } from '../../anyFamily.ts';
import { readTable } from '../../expected/readTable.ts';
import { familyInWords } from '../../familyInWords.ts';
import { TODAY } from '../../journeys.ts';
import { randomFrom } from '../../random.ts';
import { everyFamily } from '../../rules/everyFamily.ts';
import { seedOfRun } from '../../seed.ts';
import type { Decision } from './decisions.ts';
import { factsOf } from './facts.ts';
import { decideByJsonLogic } from './jsonLogic.ts';
import { decideByJsonRulesEngine } from './jsonRulesEngine.ts';

type Family = { answers: Answers; today: PlainDate };

/** Comparing how fast they are is unfair unless both engines come to what `assess` comes to. */
it('both engines decide the families of the table as assess does', async () => {
  const { rows } = readTable(
    readFileSync(new URL('../../expected/families.csv', import.meta.url), 'utf8'),
  );
  expect(rows.length).toBeGreaterThan(120);
  expect(await differing(rows)).toEqual([]);
});

it('both engines decide every stage of life with every worry as assess does', async () => {
  const families = everyFamily(['situation', 'pregnancy', 'birth', 'child', 'worries']);
  // 76 stages of life, 9 worries or none named.
  expect(families).toHaveLength(760);
  const inHelsinki = families.map((family) => ({ ...family, home: 'helsinki' as const }));
  expect(await differing(inHelsinki.map((answers) => ({ answers, today: TODAY })))).toEqual([]);
});

const SEED = seedOfRun();

it(`both engines decide any family on any day as assess does (seed ${SEED})`, async () => {
  const random = randomFrom(SEED);
  const families = Array.from({ length: 1000 }, () => {
    const today = addDays(plainDate('2026-11-22'), random.between(0, 1100));
    return { answers: anyFamily(random, today), today };
  });
  expect(await differing(families)).toEqual([]);
});

/** Which engine decides what differently, and of whom. */
async function differing(families: readonly Family[]): Promise<string[]> {
  const told: string[] = [];
  for (const { answers, today } of families) {
    const facts = factsOf(answers, today);
    const decided = assess(answers, today).map(({ service, outcome, decisive }): Decision => ({
      service,
      outcome,
      decisive: decisive?.criterion ?? null,
    }));
    const byEngine = {
      'json-logic-js': decideByJsonLogic(facts),
      'json-rules-engine': await decideByJsonRulesEngine(facts),
    };
    for (const [engine, decisions] of Object.entries(byEngine)) {
      const [its, ours] = [tellable(decisions), tellable(decided)];
      const differences = its.filter((one) => !ours.includes(one));
      if (differences.length > 0 || its.length !== ours.length) {
        told.push(`${engine}: ${differences.join(', ')} for ${familyInWords(answers, today)}`);
      }
    }
  }
  return told;
}

function tellable(decisions: readonly Decision[]): string[] {
  return decisions.map(
    ({ service, outcome, decisive }) => `${service} ${outcome} by ${decisive ?? 'nothing'}`,
  );
}
