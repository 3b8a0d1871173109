import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { growById } from './grow.ts';

const GROW = fileURLToPath(new URL('grow.ts', import.meta.url));
const QUESTION_WORDS = /\/locales\/\w+\/questions\.json$/;

/**
 * What is called at the end of a module, before anybody else reads what the module holds. Where the
 * pages are made there is no size: what they show is the catalogue as it is.
 */
const CALLS = [
  [/\/src\/catalogue\/services\.ts$/, 'growServices(SERVICES, size.services)'],
  [/\/src\/catalogue\/questions\.ts$/, 'growQuestions(QUESTIONS, QUESTION_IDS, size.questions)'],
  [/\/src\/rules\/answers\.ts$/, 'growById(answerSchemas, size.questions)'],
] as const;

/**
 * Builds the site so that its catalogue grows to `window.catalogueSize` when a page starts, made
 * from what it is, with words for so many questions. Rules, machine and forms stay as they are.
 */
export function growingCatalogue(mostQuestions: number): Plugin {
  return {
    name: 'growing-catalogue',
    enforce: 'pre',
    transform(code, id) {
      if (QUESTION_WORDS.test(id)) {
        const words = JSON.parse(code) as Record<string, unknown>;
        growById(words, mostQuestions);
        return JSON.stringify(words);
      }
      const call = CALLS.find(([path]) => path.test(id))?.[1];
      return call === undefined
        ? undefined
        : `import * as grow from ${JSON.stringify(GROW)};
${code}
const size = globalThis.catalogueSize;
if (size !== undefined) grow.${call};
`;
    },
  };
}
