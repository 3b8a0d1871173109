import page from '../../locales/en/page.json' with { type: 'json' };
import rules from '../../locales/en/rules.json' with { type: 'json' };
import type { Service } from '../../src/catalogue/services.ts';
import type { CriterionId } from '../../src/rules/criteria/criteria.ts';
import type { Outcome } from '../../src/rules/outcome.ts';

/** The way of a family through the criteria of a service, as lines of a mermaid flowchart. */
export function drawDecision({ requirements, wayIn }: Service): string[] {
  const criteria = requirements.map(({ criterion, unmet, unknown }, index) => {
    const next = nodeOf(requirements[index + 1]?.criterion);
    return [
      `  ${nodeOf(criterion)}{"${rules.criteria[criterion]}?"}`,
      `  ${nodeOf(criterion)} -- no --> ${unmet}`,
      `  ${nodeOf(criterion)} -- ${unknown === 'ask' ? 'yes, or open' : 'yes, or not said'} --> ${next}`,
    ];
  });
  const asks = requirements.some(({ unknown }) => unknown === 'ask');
  const { through } = wayIn;
  const entrance = through === undefined ? wayIn.outcome : nodeOf(through.criterion);
  const outcomes = new Set<Outcome>([
    ...requirements.map(({ unmet }) => unmet),
    ...(asks ? (['ask'] as const) : []),
    wayIn.outcome,
    ...(through === undefined ? [] : [through.opened]),
  ]);
  return [
    'flowchart TD',
    `  family([A family]) --> ${nodeOf(requirements[0]?.criterion)}`,
    ...criteria.flat(),
    ...(asks
      ? [
          '  open{"Was anything left open that matters?"}',
          '  open -- yes --> ask',
          `  open -- no --> ${entrance}`,
        ]
      : [`  open(( )) --> ${entrance}`]),
    ...(through === undefined
      ? []
      : [
          `  ${entrance}{"${rules.criteria[through.criterion]}?"}`,
          `  ${entrance} -- yes --> ${through.opened}`,
          `  ${entrance} -- no, or not said --> ${wayIn.outcome}`,
        ]),
    ...[...outcomes].map((outcome) => `  ${outcome}(["${page.outcome[outcome]}"])`),
  ];
}

/** A criterion may be named like an outcome; after the last one comes what was left open. */
function nodeOf(criterion: CriterionId | undefined): string {
  return criterion === undefined ? 'open' : `is_${criterion}`;
}
