import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { ResultPage } from '../../src/results/ResultPage.tsx';
import type { Answers, Given } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { wordsIn, type Language } from '../wizard/localeWords.ts';

/** The result of these answers by itself. */
export async function showResult(language: Language, given: readonly Given[]) {
  render(await resultOf(language, given));
  return wordsIn(language);
}

/** As markup, what is there of the result of these answers when it is first painted. */
export async function firstOfResult(language: Language, given: readonly Given[]) {
  return renderToString(await resultOf(language, given));
}

async function resultOf(language: Language, given: readonly Given[]) {
  const i18n = await createI18n(language);
  const answers: Answers = Object.fromEntries(
    given.map(({ question, answer }) => [question, answer]),
  );
  return (
    <I18nextProvider i18n={i18n}>
      <ResultPage
        answers={answers}
        today={TODAY}
        headingRef={null}
        onChange={() => {}}
        onRestart={() => {}}
      >
        {null}
      </ResultPage>
    </I18nextProvider>
  );
}
