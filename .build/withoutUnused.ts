import type { Plugin } from 'vite';

type Cut = { file: RegExp; unused: RegExp; instead: string };

/**
 * What no page of ours can reach or needs, but lies in libraries so that a bundler cannot tell, and
 * what the rest of the library asks of it all the same. 3.5 kB brotli.
 */
const CUTS: readonly Cut[] = [
  {
    // Words come with scripts, so that a bundler names them by content and a policy without requests holds.
    file: /\/i18next\/dist\/esm\/i18next\.js$/,
    unused: /^class Connector extends EventEmitter \{[\s\S]*?^\}$/m,
    instead: `class Connector extends EventEmitter {
      load(languages, namespaces, done) { done(); }
      saveMissing() {}
    }`,
  },
  {
    // Words name what they show, not how: dates and numbers are written by src/i18n/format*.ts.
    file: /\/i18next\/dist\/esm\/i18next\.js$/,
    unused: /^class Formatter \{[\s\S]*?^\}$/m,
    instead: 'const Formatter = undefined;',
  },
  {
    // Our languages are written from left to right; nor does anything copy an instance.
    file: /\/i18next\/dist\/esm\/i18next\.js$/,
    unused: /^ {2}dir\(lng\) \{[\s\S]*?^ {2}\}$/m,
    instead: '',
  },
  {
    file: /\/i18next\/dist\/esm\/i18next\.js$/,
    unused: /^ {2}cloneInstance\([\s\S]*?^ {2}\}$/m,
    instead: '',
  },
  {
    // Every form is checked by a schema.
    file: /\/react-hook-form\/dist\/index\.esm\.mjs$/,
    unused: /^var validateField = async [\s\S]*?^\};$/m,
    instead: 'var validateField = async () => ({});',
  },
  {
    file: /\/react-hook-form\/dist\/index\.esm\.mjs$/,
    unused: /^ {4}const executeBuiltInValidation = async [\s\S]*?^ {4}\};$/m,
    instead: 'const executeBuiltInValidation = async () => true;',
  },
  {
    // No form has a list that grows.
    file: /\/react-hook-form\/dist\/index\.esm\.mjs$/,
    unused: /^ {4}const _setFieldArray = [\s\S]*?^ {4}\};$/m,
    instead: 'const _setFieldArray = () => {};',
  },
  {
    // A question that is asked anew is another form.
    file: /\/react-hook-form\/dist\/index\.esm\.mjs$/,
    unused: /^ {4}const _reset = [\s\S]*?^ {4}\};$/m,
    instead: 'const _reset = undefined;',
  },
  {
    // Forms are checked when they are sent; a change is checked without it.
    file: /\/react-hook-form\/dist\/index\.esm\.mjs$/,
    unused: /^ {4}const trigger = async [\s\S]*?^ {4}\};$/m,
    instead: 'const trigger = undefined;',
  },
  {
    // Nobody asks a form whether it is ready: it would be rendered twice before it is seen.
    file: /\/react-hook-form\/dist\/index\.esm\.mjs$/,
    unused: /^ {8}updateFormState\(\(data\) => \(\{\s+\.\.\.data,\s+isReady: true,\s+\}\)\);$/m,
    instead: '',
  },
  {
    // Nor does anything go by which copy of an instance it has: one was made at every use.
    file: /\/react-i18next\/dist\/es\/useTranslation\.js$/,
    unused: /^ {2}const createI18nWrapper = [\s\S]*?^ {2}\};$/m,
    instead: 'const createI18nWrapper = (original) => original;',
  },
];

/** Leaves it out of what is built; fails when a library has come to look otherwise. */
export function withoutUnused(): Plugin {
  return {
    name: 'without-unused',
    apply: 'build',
    transform: {
      filter: { id: CUTS.map(({ file }) => file) },
      handler(code, id) {
        const cuts = CUTS.filter(({ file }) => file.test(id));
        return { code: cuts.reduce(cutOut, code), map: null };
      },
    },
  };
}

function cutOut(code: string, { file, unused, instead }: Cut): string {
  if (!unused.test(code)) throw new Error(`${file.source} has no ${unused.source} any more`);
  return code.replace(unused, () => instead);
}
