import { assess } from '../../src/catalogue/assess.ts';
import { SERVICES, type Service } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { JOURNEYS, TODAY } from '../journeys.ts';
import { byTurns, type Walk } from './byTurns.ts';
import { factsOf } from './engines/facts.ts';
import { decideByJsonLogic } from './engines/jsonLogic.ts';
import { decideByJsonRulesEngine } from './engines/jsonRulesEngine.ts';
import { findSlowJudging, judgingOf, judgingTable } from './judgingReport.ts';
import { writeReport } from './writeReport.ts';

/*
 * How many families a second are told of all services: by `assess`, and by two engines that have
 * the same rules as data, in the same process by turns. Every number is a median of 61 rounds, every
 * ratio the median of the ratios within a round. A test beside the engines proves that all three
 * decide alike.
 *
 * The engines have less to do. Both are given flat facts with dates as days (how far a pregnancy is,
 * how long until a first birthday), counted beforehand, as neither counts days; `assess` starts from
 * the answers. They tell the outcome and the criterion that decided; `assess` tells every reason with
 * its sources, windows, what is missing, and which service goes first.
 *
 * Growth: the services come again and again until there are 400, and a family is told of 4, 40 or all
 * of them at a time, until it has been told of all. So the work is the same but for how much of it
 * is one call.
 */
const FAMILIES: readonly Answers[] = JOURNEYS.map(({ answers }) =>
  Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
);
const FACTS = FAMILIES.map((answers) => factsOf(answers, TODAY));
/** After a loss only few services speak, so that those families would tell little of growth. */
const ASSESSED = FAMILIES.filter(({ situation }) => situation !== 'loss');
const SYNTHETIC = Array.from({ length: 400 }, (_, index) => serviceAt(index % SERVICES.length));

const judging = judgingOf({
  engines: await byTurns({
    assess() {
      for (const answers of FAMILIES) assess(answers, TODAY);
      return FAMILIES.length;
    },
    'json-logic-js'() {
      for (const facts of FACTS) decideByJsonLogic(facts);
      return FACTS.length;
    },
    async 'json-rules-engine'() {
      for (const facts of FACTS) await decideByJsonRulesEngine(facts);
      return FACTS.length;
    },
  }),
  services: await byTurns({ 4: atATime(4), 40: atATime(40), 400: atATime(400) }),
});
console.log(judgingTable(judging));
await writeReport('judging', judging);
const slowness = findSlowJudging(judging);
for (const sentence of slowness) console.error(sentence);
if (slowness.length > 0) process.exitCode = 1;

function atATime(count: number): Walk {
  const parts = Array.from({ length: SYNTHETIC.length / count }, (_, part) =>
    SYNTHETIC.slice(part * count, (part + 1) * count),
  );
  return () => {
    for (const answers of ASSESSED) {
      for (const services of parts) assess(answers, TODAY, services);
    }
    return ASSESSED.length * SYNTHETIC.length;
  };
}

function serviceAt(index: number): Service {
  return SERVICES[index] ?? SERVICES[0];
}
