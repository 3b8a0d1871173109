import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { addNamespace, createI18n } from '../../src/i18n/createI18n.ts';
import type { WindowProps } from '../../src/results/shownWindow.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { resultFor } from '../rules/families.ts';

/** One piece of a window for a family on a day, as a result shows it. */
export async function showWindow(
  Piece: ComponentType<WindowProps>,
  language: string,
  answers: Answers,
  today: string,
) {
  const day = plainDate(today);
  const i18n = await createI18n(language);
  await addNamespace(i18n, language, 'dates');
  const result = resultFor('infantFamilyTherapy', answers, day);
  return render(
    <I18nextProvider i18n={i18n}>
      <Piece result={result} answers={answers} today={day} />
    </I18nextProvider>,
  );
}
