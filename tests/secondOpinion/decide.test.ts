import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { joined, parseSource } from './readModel.ts';

/** A table of one column on the number of weeks, which says whatever its rules do. */
async function said(hitPolicy: string, cells: readonly string[], given: Record<string, unknown>) {
  const rules = cells.map(
    (cell, at) => `<rule id="rule${at}"><inputEntry><text>${cell}</text></inputEntry>
      <outputEntry><text>"${at}"</text></outputEntry></rule>`,
  );
  const { definitions, warnings } = await parseSource(
    'weeks.dmn',
    `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="weeks" name="weeks" namespace="weeks">
      <inputData id="week" name="week"><variable name="week" typeRef="number" /></inputData>
      <decision id="outcome" name="outcome"><variable name="outcome" typeRef="string" />
        <informationRequirement><requiredInput href="#week" /></informationRequirement>
        <decisionTable hitPolicy="${hitPolicy}">
          <input><inputExpression typeRef="number"><text>week</text></inputExpression></input>
          <output name="said" typeRef="string"><outputValues><text>"0", "1"</text></outputValues></output>
          ${rules.join('')}
        </decisionTable>
      </decision>
    </definitions>`,
  );
  expect(warnings).toEqual([]);
  const decision = joined([{ file: 'weeks.dmn', definitions, warnings }])
    .get('weeks')
    ?.get('outcome');
  if (decision === undefined) throw new Error('No decision');
  return decide(decision, given, new Set());
}

describe('a decision table', () => {
  it('says what its one rule says', async () => {
    await expect(said('UNIQUE', ['&lt; 20', '>= 20'], { week: 20 })).resolves.toBe('1');
  });

  it('says what the first rule says when the first counts', async () => {
    await expect(said('FIRST', ['>= 19', '>= 20'], { week: 20 })).resolves.toBe('0');
  });

  it('knows what is not given', async () => {
    await expect(said('UNIQUE', ['null', '>= 0'], { week: null })).resolves.toBe('0');
  });
});

describe('a fault in a decision table stops the reckoning', () => {
  it.each([
    ['no rule hits', 'UNIQUE', ['&lt; 20'], { week: 20 }, 'No rule of outcome hits'],
    ['nor the first', 'FIRST', ['&lt; 20'], { week: 20 }, 'No rule of outcome hits'],
    ['two hit', 'UNIQUE', ['>= 19', '>= 20'], { week: 20 }, 'rule0 and rule1 hit in outcome'],
    ['another policy', 'COLLECT', ['-'], { week: 20 }, 'No policy COLLECT'],
    ['nothing is given', 'UNIQUE', ['-'], {}, 'Nothing is given for week'],
    ['text for a number', 'UNIQUE', ['-'], { week: '20' }, 'week cannot be "20"'],
    ['an unknown name', 'UNIQUE', ['> day'], { week: 20 }, 'day'],
    ['a word that is not allowed', 'FIRST', ['0', '1', '-'], { week: 20 }, 'said in outcome'],
  ] as const)('%s', async (_, policy, cells, given, message) => {
    await expect(said(policy, cells, given)).rejects.toThrow(message);
  });
});
