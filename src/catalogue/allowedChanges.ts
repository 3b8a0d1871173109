import type { Answers, Given, Worry } from '../rules/answers.ts';

/** What a question without an answer counts as. */
const UNSAID = 'unsaid';

/** A change that may be told to a family: the answers that it starts from, and where it leads. */
type AllowedChange = { from: readonly string[]; to: Given };

/**
 * Every change that may be told, the nearest first. What a family cannot change or should not be
 * told to change is left out: what is said of the baby and its birth, which day it is born, a social
 * worker that a family would first have to get, and that nothing acute goes on.
 */
const CHANGES: readonly AllowedChange[] = [
  // The clinic can give a referral, and a family can ask for one (B1, B2).
  { from: ['notYet', 'notSure', UNSAID], to: { question: 'referral', answer: 'given' } },
  // A family may move; residence is what counts (A6, B4, K8).
  { from: ['elsewhere', 'moving'], to: { question: 'home', answer: 'helsinki' } },
  // The municipality of residence can be looked up.
  { from: ['notSure', UNSAID], to: { question: 'home', answer: 'helsinki' } },
  // The clinic tells how far a pregnancy is; 20+0 is week 20 in every reading (K6).
  {
    from: ['notKnown', UNSAID],
    to: { question: 'pregnancy', answer: { by: 'week', weeks: 20, days: 0 } },
  },
  // A family knows whether it has a social worker, and may say so to the worker instead of here.
  { from: ['ratherNotSay', UNSAID], to: { question: 'socialWorker', answer: 'childWelfare' } },
  // Only a condition: support that is enough today may stop being enough (A4, K12).
  { from: ['enough'], to: { question: 'support', answer: 'notEnough' } },
  // Only "when this is over": that it never was is not for us to say (A5, K3).
  {
    from: ['violence', 'substanceUse', 'psychosis'],
    to: { question: 'acute', answer: ['earlier'] },
  },
  // Only a condition, "if something starts to worry you": one worry for each kind of help.
  ...(['mood', 'crying', 'everydayLife', 'olderChild'] as const).map((worry): AllowedChange => ({
    from: [],
    to: { question: 'worries', answer: [worry] },
  })),
];

/** The changes of one answer that may be told to a family, the nearest first. */
export function allowedChanges(answers: Answers): Given[] {
  return CHANGES.flatMap(({ from, to }) => {
    if (to.question === 'worries') return withWorries(answers.worries, to.answer);
    return saidTo(to.question, answers).some((said) => from.includes(said)) ? to : [];
  });
}

/** Worries beside those that a family has; what stands only alone gives way. */
function withWorries(worries: readonly Worry[] = [], more: readonly Worry[]): Given {
  const kept = worries.filter((worry) => worry !== 'nothing' && worry !== 'ratherNotSay');
  return { question: 'worries', answer: [...new Set([...kept, ...more])] };
}

function saidTo(question: Given['question'], answers: Answers): readonly string[] {
  const answer = answers[question] ?? UNSAID;
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer : [answer.by];
}
