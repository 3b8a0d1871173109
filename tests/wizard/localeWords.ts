import type changes from '../../locales/fi/changes.json';
import type contacts from '../../locales/fi/contacts.json';
import type errors from '../../locales/fi/errors.json';
import type atHand from '../../locales/fi/atHand.json';
import type nurse from '../../locales/fi/nurse.json';
import type page from '../../locales/fi/page.json';
import type questions from '../../locales/fi/questions.json';
import type readings from '../../locales/fi/readings.json';
import type reasons from '../../locales/fi/reasons.json';
import type record from '../../locales/fi/record.json';
import type rules from '../../locales/fi/rules.json';
import type services from '../../locales/fi/services.json';
import type sources from '../../locales/fi/sources.json';
import type { QuestionWords } from '../../src/i18n/useQuestionWords.ts';
import type { QuestionId } from '../../src/rules/answers.ts';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type StaffLanguage = 'fi' | 'sv';

type Words = {
  changes: typeof changes;
  contacts: typeof contacts;
  errors: typeof errors;
  atHand: typeof atHand;
  page: typeof page;
  questions: Record<QuestionId, QuestionWords> & Pick<typeof questions, 'pregnancy' | 'child'>;
  readings: typeof readings;
  reasons: typeof reasons;
  rules: typeof rules;
  services: typeof services;
  sources: typeof sources;
};

const files = import.meta.glob('../../locales/*/*.json', { eager: true, import: 'default' });

/** The words of a language as its files hold them. */
export function wordsIn(language: Language): Words {
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  const named = own.map(([path, words]) => [path.split('/').at(-1)?.replace('.json', ''), words]);
  return Object.fromEntries(named) as Words;
}

/** The words of the clinic page, in a language of the staff. */
export function staffWordsIn(language: StaffLanguage): {
  nurse: typeof nurse;
  record: typeof record;
} {
  return wordsIn(language) as unknown as ReturnType<typeof staffWordsIn>;
}

/** A text with its placeholders filled. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
