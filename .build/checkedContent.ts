import type { Plugin } from 'vite';
import { catalogue, checkCatalogue } from '../src/catalogue/checkCatalogue.ts';
import { checkWords } from '../src/catalogue/checkWords.ts';
import { languages, wordsOf } from './words.ts';

/** A broken catalogue or a missing word stops the build and says where. */
export function checkedContent(): Plugin {
  return {
    name: 'checked-content',
    apply: 'build',
    buildStart() {
      checkCatalogue(catalogue);
      checkWords(catalogue, Object.fromEntries(languages().map((code) => [code, wordsOf(code)])));
    },
  };
}
