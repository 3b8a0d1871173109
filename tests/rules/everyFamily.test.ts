import { describe, expect, it } from 'vitest';
import changes from '../../locales/fi/changes.json' with { type: 'json' };
import reasons from '../../locales/fi/reasons.json' with { type: 'json' };
import { CONTACTS } from '../../src/catalogue/contacts.ts';
import { SERVICES, serviceBy, type ServiceId } from '../../src/catalogue/services.ts';
import type { Answers, QuestionId } from '../../src/rules/answers.ts';
import { OUTCOMES, type Outcome } from '../../src/rules/outcome.ts';
import { DEFINITE, concerns, everyFamily } from './everyFamily.ts';
import { resultFor } from './families.ts';
import { READS } from './reads.ts';

/**
 * From the best to the worst. Another route and not needed both say that some criterion is not met,
 * of which neither is worse.
 */
const RANK: Record<Outcome, number> = {
  apply: 0,
  referral: 1,
  socialWorker: 2,
  ask: 3,
  notYet: 4,
  notRightNow: 5,
  otherRoute: 6,
  notNeeded: 6,
};

it('the outcomes are ranked from the best to the worst', () => {
  expect(OUTCOMES.toSorted((one, other) => RANK[one] - RANK[other])).toEqual(OUTCOMES);
});

const EVERY = (Object.entries(READS) as [ServiceId, readonly QuestionId[]][]).map(([id, reads]) => {
  const families = everyFamily(reads);
  return { id, reads, families, results: families.map((family) => resultFor(id, family)) };
});

describe.each(EVERY)('$id', ({ id, reads, families, results }) => {
  it('reads the answers to its own questions only', () => {
    const guarded = families.map((family) => resultFor(id, refusingBut(reads, family)).outcome);
    expect(guarded).toEqual(results.map(({ outcome }) => outcome));
  });

  // "Unknown is never no."
  it.each(reads)(
    'is at worst "ask" when %s is left open, unless every answer is as bad',
    (asked) => {
      const best = new Map<string, number>();
      const besides = (family: Answers) => JSON.stringify({ ...family, [asked]: undefined });
      families.forEach((family, index) => {
        if (!settles(id, asked, family)) return;
        const rank = RANK[results[index]?.outcome ?? 'notNeeded'];
        best.set(besides(family), Math.min(rank, best.get(besides(family)) ?? rank));
      });
      const worse = families.filter((family, index) => {
        const rank = RANK[results[index]?.outcome ?? 'apply'];
        const isOpen = concerns(asked, family) && !isDefinite(asked, family);
        return isOpen && rank > RANK.ask && rank > (best.get(besides(family)) ?? 0);
      });
      expect(best.size).toBeGreaterThan(0);
      expect(worse.slice(0, 3)).toEqual([]);
    },
  );

  it('is only put off for now by infant-family therapy, whose source alone knows obstacles', () => {
    const putOff = results.some(({ outcome }) => outcome === 'notRightNow');
    expect(putOff).toBe(id === 'infantFamilyTherapy');
  });

  it('gives the reason for every outcome but apply', () => {
    const silent = results.filter(
      ({ outcome, decisive }) => outcome !== 'apply' && decisive === undefined,
    );
    // Nothing turned a client of child welfare away: its own social worker is simply the way in.
    expect(new Set(silent.map(({ service, outcome }) => `${service} ${outcome}`))).toEqual(
      new Set(id === 'enhancedFamilyWork' ? ['enhancedFamilyWork socialWorker'] : []),
    );
  });

  it('has words for every reason', () => {
    const keys = new Set(results.flatMap((result) => result.reasons.map(({ key }) => key)));
    expect([...keys].filter((key) => !hasWords(reasons, key))).toEqual([]);
  });

  it('has words for what would change every outcome that is not open', () => {
    const shut = results.filter(
      ({ outcome }) => RANK[outcome] > RANK.ask && !serviceBy(id).frontDoor,
    );
    const keys = new Set(shut.map(({ decisive }) => decisive?.key ?? ''));
    expect([...keys].filter((key) => !hasWords(changes, key))).toEqual([]);
    expect(shut.every(({ decisive }) => decisive?.verdict === 'notMet')).toBe(true);
  });

  it('has a contact for every outcome to act on', () => {
    const dead = results.filter(
      ({ outcome }) => RANK[outcome] <= RANK.notYet && contactsFor(id, outcome).length === 0,
    );
    expect(dead.slice(0, 3)).toEqual([]);
  });
});

describe('over all families', () => {
  const all = EVERY.flatMap(({ results }) => results);

  it('there are many of them, and every service is among them', () => {
    expect(all.length).toBeGreaterThan(100_000);
    expect(Object.keys(READS)).toEqual(SERVICES.map(({ id }) => id));
  });

  it('Baby blues never turns anyone away', () => {
    const outcomes = new Set(
      all.filter(({ service }) => service === 'babyBlues').map(({ outcome }) => outcome),
    );
    // D states no exclusion, no residence and no week (K28).
    expect(outcomes).toEqual(new Set<Outcome>(['apply', 'ask', 'notNeeded']));
  });

  // The doors read the home alone, so these five are all there is.
  it.each<[home: string, clinic: Outcome, counselling: Outcome, Answers]>([
    ['in Helsinki', 'apply', 'apply', { home: 'helsinki' }],
    ['moving', 'apply', 'apply', { home: 'moving' }],
    ['elsewhere', 'otherRoute', 'ask', { home: 'elsewhere' }],
    ['not sure', 'apply', 'apply', { home: 'notSure' }],
    ['unanswered', 'apply', 'apply', {}],
  ])('there is a number to call today (home: %s)', (_, clinic, counselling, answers) => {
    const doors = (['maternityAndChildHealthClinic', 'socialCounselling'] as const).map((id) => {
      const { outcome } = resultFor(id, answers);
      return [outcome, contactsFor(id, outcome).some((contact) => 'phone' in CONTACTS[contact])];
    });
    expect(doors).toEqual([
      [clinic, true],
      [counselling, true],
    ]);
  });

  it('no word about a change is left over', () => {
    const used = new Set<string>(all.map(({ decisive }) => decisive?.key ?? ''));
    expect(keysOf(changes).filter((key) => !used.has(key))).toEqual([]);
  });
});

function isDefinite(question: QuestionId, family: Answers): boolean {
  const answers: readonly unknown[] = DEFINITE[question];
  return answers.includes(family[question]);
}

/**
 * Has the question been settled? For a baby's occupational therapy a date past 42+0 settles no week:
 * it puts in doubt that the family still expects, and another question asks about that. And who
 * was born around such a date is not past the first birthday.
 */
function settles(service: ServiceId, question: QuestionId, family: Answers): boolean {
  const inDoubt =
    service === 'babyOccupationalTherapy' &&
    question === 'pregnancy' &&
    family.pregnancy === DEFINITE.pregnancy.at(-1);
  const isImpossible =
    (question === 'birth' || question === 'child') &&
    family.birth === 'born' &&
    family.child === DEFINITE.child[2];
  return isDefinite(question, family) && !inDoubt && !isImpossible;
}

function contactsFor(id: ServiceId, outcome: Outcome) {
  return serviceBy(id).steps[outcome] ?? [];
}

/** The family, throwing when a question outside `questions` is read. */
function refusingBut(questions: readonly QuestionId[], family: Answers): Answers {
  return new Proxy(family, {
    get(answers, question) {
      if (!questions.includes(question as QuestionId)) throw new Error(`Reads ${String(question)}`);
      return answers[question as QuestionId];
    },
  });
}

type Words = { [key: string]: string | Words };

function keysOf(words: Words): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value).map((inner) => `${key}.${inner}`),
  );
}

function hasWords(words: Words, key: string): boolean {
  return keysOf(words).includes(key);
}
