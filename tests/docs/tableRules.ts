import { QUESTIONS } from '../../src/catalogue/questions.ts';
import { SERVICES, type Service } from '../../src/catalogue/services.ts';
import { drawDecision } from './drawDecision.ts';
import { CRITERIA } from '../../src/rules/criteria/criteria.ts';

/** The questions and the services with their criteria as a page of tables. */
export function tableRules(): string {
  return [
    '# The rules',
    '',
    'Written from `src/catalogue` and `src/rules` by `npm run docs`; a test fails when it is stale.',
    '',
    '## Questions',
    '',
    '| question | kind | asked when |',
    '| --- | --- | --- |',
    ...QUESTIONS.map(({ id, kind, askedWhen }) => `| ${id} | ${kind} | ${askedWhen} |`),
    '',
    '## Services',
    '',
    'The criteria stand in order of weight. The first that is not met decides the outcome. Else an',
    'unknown one that matters gives `ask`. Else the way in is the outcome. Two are never not met: who is',
    'past the first birthday fails `expectingOrInfant` before `beforeFirstBirthday`, and Baby blues names',
    'no age, so that `expectingOrBaby` is at worst not known.',
    '',
    ...SERVICES.flatMap(tableService),
  ].join('\n');
}

function tableService(service: Service): string[] {
  const { id, requirements, wayIn } = service;
  const through = wayIn.through;
  return [
    `### ${id}`,
    '',
    '```mermaid',
    ...drawDecision(service),
    '```',
    '',
    '| criterion | asked by | met | not met | not known |',
    '| --- | --- | --- | --- | --- |',
    ...requirements.map(
      ({ criterion, unmet, unknown }) =>
        `| ${criterion} | ${CRITERIA[criterion].question} | goes on | ${unmet} | ${unknown === 'ask' ? 'ask' : 'goes on'} |`,
    ),
    through === undefined
      ? `| (way in) | | ${wayIn.outcome} | | |`
      : `| ${through.criterion} (way in) | ${CRITERIA[through.criterion].question} | ${through.opened} | ${wayIn.outcome} | ${wayIn.outcome} |`,
    '',
  ];
}
