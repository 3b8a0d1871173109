import { describe, expect, it } from 'vitest';
import { isAsked, prune } from '../../src/catalogue/asking.ts';
import { assess } from '../../src/catalogue/assess.ts';
import { CONTACTS } from '../../src/catalogue/contacts.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import type { ContactEntry } from '../../src/catalogue/schema.ts';
import { serviceBy } from '../../src/catalogue/services.ts';
import type { Answer, Answers, QuestionId } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { EVERY_ANSWER } from '../rules/everyFamily.ts';
import { born, due } from '../rules/families.ts';

/**
 * The answers to walk with, as tests/rules/everyFamily.ts tells them apart. What is acute is asked last
 * and leads to no other question, so a few of those do.
 */
const ANSWERS: { [Id in QuestionId]: readonly Answer<Id>[] } = {
  ...EVERY_ANSWER,
  situation: ['expecting', 'baby', 'both', 'older', 'loss'],
  acute: [['violence'], ['earlier'], ['none']],
};

/** Every place on every way through the questions: what is answered, and what is asked next. */
const places: { answers: Answers; asks: QuestionId | undefined }[] = [];
walk({}, 0);
const complete = places.filter(({ asks }) => asks === undefined).map(({ answers }) => answers);

/**
 * How to go on from a question so that its answer shows. Nothing stands in the way of anything; the
 * second time the child is over one, so that the pregnancy alone decides.
 */
const OPEN_WAY: Answers = {
  situation: 'both',
  pregnancy: due('2027-04-11'),
  birth: 'notYet',
  child: born('2026-08-01'),
  home: 'helsinki',
  worries: ['crying', 'everydayLife', 'olderChild'],
  support: 'notEnough',
  referral: 'notYet',
  socialWorker: 'childWelfare',
  acute: ['none'],
};
const WAYS_ON = [OPEN_WAY, { ...OPEN_WAY, child: born('2025-11-22') }];

describe('over every way through the questions', { timeout: 60_000 }, () => {
  it('there are many', () => {
    expect(complete.length).toBeGreaterThan(20_000);
  });

  it('every question asked can still change what the family is told', () => {
    const inVain = places.find(
      ({ answers, asks }) => asks !== undefined && !canMatter(asks, answers),
    );
    expect(inVain).toBeUndefined();
  });

  it('no question passed over could have changed it', () => {
    const missed = complete.flatMap((answers) => {
      const told = tell(answers);
      return QUESTION_IDS.filter(
        (passed) =>
          answers[passed] === undefined &&
          !isImplied(passed, answers) &&
          ANSWERS[passed].some((answer) => tell({ ...answers, [passed]: answer }) !== told),
      ).map((passed) => ({ passed, answers }));
    });
    expect(missed.slice(0, 1)).toEqual([]);
  });

  it('there is something to do today, with a number or an address', () => {
    const deadEnd = complete.find((answers) => !contactsOf(answers).some(canBeReached));
    expect(deadEnd).toBeUndefined();
  });
});

/** Do two families that differ in this answer alone hear something different? */
function canMatter(asks: QuestionId, answers: Answers): boolean {
  const before = QUESTION_IDS.slice(0, QUESTION_IDS.indexOf(asks));
  const passed = Object.fromEntries(before.map((id) => [id, answers[id]]));
  return WAYS_ON.some((way) => {
    const told = ANSWERS[asks].map((answer) =>
      tell(prune({ ...way, ...passed, [asks]: answer }, TODAY)),
    );
    return new Set(told).size > 1;
  });
}

function contactsOf(answers: Answers): ContactEntry[] {
  return assess(answers, TODAY).flatMap(({ service, outcome }) =>
    (serviceBy(service).steps[outcome] ?? []).map((id) => CONTACTS[id]),
  );
}

function canBeReached({ phone, url }: ContactEntry): boolean {
  return phone !== undefined || url !== undefined;
}

/** What a family acts on: the outcome of each service, which has one step, and the dates of that. */
function tell(answers: Answers): string {
  return assess(answers, TODAY)
    .map(({ service, outcome, window }) => {
      const opens = serviceBy(service).steps[outcome] !== undefined;
      return [service, outcome, ...(opens ? Object.values(window ?? {}) : [])].join();
    })
    .join(';');
}

/**
 * Not asked although an answer would count, because another question has answered it: who expects
 * and is not past 42+0 has no baby born, and after a loss nothing more is asked of anyone.
 */
function isImplied(question: QuestionId, answers: Answers): boolean {
  return question === 'birth' || answers.situation === 'loss';
}

function walk(answers: Answers, from: number): void {
  const asks = QUESTION_IDS.slice(from).find((id) => isAsked(id, answers, TODAY));
  places.push({ answers, asks });
  if (asks === undefined) return;
  for (const answer of ANSWERS[asks]) {
    walk({ ...answers, [asks]: answer }, QUESTION_IDS.indexOf(asks) + 1);
  }
}
