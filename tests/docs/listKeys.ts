import { QUESTIONS } from '../../src/catalogue/questions.ts';
import { keyOf } from '../../src/nurse/answerKeys.ts';
import { pressesOf, USUAL_CASES } from '../nurse/usualCases.ts';

/** The keys of the clinic page and the presses of the usual cases as a page of tables. */
export function listKeys(): string {
  return [
    '# Keys of the clinic page',
    '',
    'Written from `src/nurse` and `tests/nurse/usualCases.ts` by `npm run docs`; a test fails when it',
    'is stale. A browser test presses the keys of every case.',
    '',
    '| key | what it does |',
    '| --- | --- |',
    '| 1–9, a–c | chooses the option of the question that has focus; among several, again takes back |',
    '| Enter (⏎) | goes on to the next open question, at the end to the outcomes |',
    '| Delete, Backspace | takes the answer back |',
    '| ? or - | typed in place of a date: not known, or rather not said |',
    '| F2 | shows the keys, and the questions as families read them |',
    '| F4 | the view for when the family looks on, and back |',
    '| F8 | the next family: clears the page at once |',
    '| F9 | opens and closes the texts for the patient record |',
    '',
    'Where only one option can be chosen, choosing it goes on by itself.',
    '',
    '## Options',
    '',
    '| question | keys |',
    '| --- | --- |',
    ...QUESTIONS.map((question) =>
      'options' in question
        ? `| ${question.id} | ${question.options.map((option, index) => `${keyOf(index)} ${option}`).join(', ')} |`
        : `| ${question.id} | typed |`,
    ),
    '',
    '## Usual cases',
    '',
    'On 22.11.2026, from an empty page to the outcomes.',
    '',
    '| family | keys | presses |',
    '| --- | --- | --: |',
    ...USUAL_CASES.map(
      (usual) => `| ${usual.family} | \`${usual.keys}\` | ${pressesOf(usual).length} |`,
    ),
    '',
  ].join('\n');
}
