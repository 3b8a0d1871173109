import { initialTransition, transition } from 'xstate';
import { bench, describe } from 'vitest';
import { isAsked, prune } from '../../src/catalogue/asking.ts';
import { assess } from '../../src/catalogue/assess.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { SERVICES } from '../../src/catalogue/services.ts';
import { screeningMachine } from '../../src/machine/screening.machine.ts';
import type { Answers, Given } from '../../src/rules/answers.ts';
import { judge } from '../../src/rules/judge.ts';
import { JOURNEYS, TODAY } from '../journeys.ts';

/** The longest journey: past 42 weeks, every question asked. */
const [longest] = JOURNEYS.toSorted((one, other) => other.answers.length - one.answers.length);
const GIVEN: readonly Given[] = longest?.answers ?? [];
const ANSWERS: Answers = Object.fromEntries(
  GIVEN.map(({ question, answer }) => [question, answer]),
);

describe('what is said to a family', () => {
  bench(`one service: ${SERVICES[0].id} alone`, () => {
    judge(SERVICES[0], ANSWERS, TODAY);
  });

  bench('all services', () => {
    assess(ANSWERS, TODAY);
  });
});

describe('a journey from the first question to the result', () => {
  bench('plain: isAsked and prune', () => {
    let answers: Answers = {};
    for (const id of QUESTION_IDS) {
      if (isAsked(id, answers, TODAY)) {
        answers = prune({ ...answers, [id]: ANSWERS[id] }, TODAY);
      }
    }
  });

  bench('the machine', () => {
    let [snapshot] = initialTransition(screeningMachine, { today: TODAY });
    [snapshot] = transition(screeningMachine, snapshot, { type: 'START' });
    for (const given of GIVEN) {
      [snapshot] = transition(screeningMachine, snapshot, { type: 'ANSWER', ...given });
    }
  });
});
