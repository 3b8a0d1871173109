import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import { isAsked, prune } from '../../src/catalogue/asking.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { serviceBy, type ServiceId } from '../../src/catalogue/services.ts';
import { smallestChange, type SmallestChange } from '../../src/catalogue/smallestChange.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { CRITERIA } from '../../src/rules/criteria/criteria.ts';
import { OUTCOMES, type Outcome } from '../../src/rules/outcome.ts';
import { TODAY } from '../journeys.ts';
import { givenTo } from '../machine/answerClasses.ts';

describe('over all classes of answers', () => {
  const found: { answers: Answers; service: ServiceId; now: Outcome; change?: SmallestChange }[] =
    [];

  beforeAll(() => {
    const seen = new Set<string>();
    for (const answers of everyFamily()) {
      for (const result of assess(answers, TODAY)) {
        const { service, outcome } = result;
        const told = `${service} ${JSON.stringify(read(service, answers))}`;
        if (seen.has(told)) continue;
        seen.add(told);
        const change = smallestChange(result, answers, TODAY);
        found.push({ answers, service, now: outcome, ...(change && { change }) });
      }
    }
  });

  it('there are many', () => {
    expect(found.length).toBeGreaterThan(10_000);
  });

  it('a result that opens the service at once needs no change', () => {
    expect(found.filter(({ now, change }) => now === 'apply' && change !== undefined)).toEqual([]);
  });

  it('a change gives just the outcome that it promises', () => {
    const broken = found.filter(
      ({ answers, service, change }) =>
        change !== undefined && outcomeAfter(change, answers, service) !== change.outcome,
    );
    expect(broken).toEqual([]);
  });

  it('a change is for the better', () => {
    const worse = found.filter(
      ({ now, change }) => change && OUTCOMES.indexOf(change.outcome) >= OUTCOMES.indexOf(now),
    );
    expect(worse).toEqual([]);
    const useless = found.filter(({ change }) =>
      ['notRightNow', 'otherRoute', 'notNeeded'].includes(change?.outcome ?? ''),
    );
    expect(useless).toEqual([]);
  });

  it('only these answers are ever said to change, and only to these', () => {
    const kinds = new Set(
      found.flatMap(({ answers, change }) => {
        if (change?.kind !== 'answer') return [];
        const { question } = change;
        const to = question === 'worries' ? change.answer.at(-1) : change.answer;
        const from = question === 'worries' ? '' : JSON.stringify(answers[question]);
        return `${question} ${from} ${JSON.stringify(to)}`;
      }),
    );
    expect([...kinds].toSorted()).toEqual([
      'acute ["substanceUse","psychosis"] ["earlier"]',
      'acute ["violence"] ["earlier"]',
      'home "elsewhere" "helsinki"',
      'home "moving" "helsinki"',
      'home "notSure" "helsinki"',
      'pregnancy {"by":"notKnown"} {"by":"week","weeks":20,"days":0}',
      'referral "notSure" "given"',
      'referral "notYet" "given"',
      'socialWorker "ratherNotSay" "childWelfare"',
      'support "enough" "notEnough"',
      'worries  "crying"',
      'worries  "everydayLife"',
      'worries  "mood"',
      'worries  "olderChild"',
    ]);
  });
});

/** Every family that has been asked everything, by the classes of answers. */
function everyFamily(): Answers[] {
  let families: Answers[] = [{}];
  for (const question of QUESTION_IDS) {
    families = families.flatMap((family) =>
      isAsked(question, family, TODAY)
        ? givenTo(question).map((given) => ({ ...family, [question]: given.answer }))
        : [family],
    );
  }
  return families;
}

/** The answers that a service can make something of; the same ones need no second look. */
function read(service: ServiceId, answers: Answers) {
  const { requirements, wayIn } = serviceBy(service);
  const criteria = [...requirements, wayIn.through].flatMap((use) => use?.criterion ?? []);
  const questions = new Set<string>([
    'situation',
    'pregnancy',
    'birth',
    'child',
    ...criteria.map((criterion) => CRITERIA[criterion].question),
  ]);
  return Object.entries(answers).filter(([question]) => questions.has(question));
}

/** What the service says after the change; every pregnancy here is told by its due date. */
function outcomeAfter(change: SmallestChange, answers: Answers, service: ServiceId) {
  const after = change.kind === 'date' ? answers : { ...answers, [change.question]: change.answer };
  const on = change.kind === 'date' ? change.day : TODAY;
  return assess(prune(after, on), on).find((result) => result.service === service)?.outcome;
}
