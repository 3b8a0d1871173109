import { expect, it } from 'vitest';
import { assess, type ServiceResult } from '../../src/catalogue/assess.ts';
import { isSameResult } from '../../src/nurse/isSameResult.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { addDays } from '../../src/rules/plainDate.ts';
import { JOURNEYS, TODAY } from '../journeys.ts';
import { MORE_JOURNEYS } from '../moreJourneys.ts';

/** Every family as far as each of its answers, each due date and birthday some days earlier, too. */
const FAMILIES: Answers[] = [...JOURNEYS, ...MORE_JOURNEYS].flatMap(({ answers }) =>
  answers.map((_, index) =>
    Object.fromEntries(
      answers.slice(0, index + 1).map(({ question, answer }) => [question, answer]),
    ),
  ),
);

it('two results are the same just when they say the same', () => {
  const results = [TODAY, addDays(TODAY, -3)].flatMap((day) =>
    FAMILIES.map((answers) => assess(answers, day)),
  );
  const misjudged: string[] = [];
  let differing = 0;
  for (const one of results.flat()) {
    for (const other of results.flat()) {
      if (one.service !== other.service) continue;
      const isSame = said(one) === said(other);
      if (!isSame) differing += 1;
      if (isSameResult(one, other) !== isSame) misjudged.push(`${said(one)} and ${said(other)}`);
    }
  }
  expect(misjudged.slice(0, 3)).toEqual([]);
  expect(differing).toBeGreaterThan(10_000);
});

function said(result: ServiceResult): string {
  return (texts.get(result) ?? texts.set(result, JSON.stringify(result)).get(result)) as string;
}

const texts = new Map<ServiceResult, string>();
