import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { ChangedResults } from '../../src/results/ChangedResults.tsx';
import type { Answers } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY } from '../rules/families.ts';

const NONE_BUT_DOORS: Answers = { ...CRYING_BABY, worries: ['nothing'] };

it.each([
  [
    'fi',
    'Uutta: Terapeuttinen vauvaperhetyö, Baby blues -vauvaperhetyö, Vauvojen toimintaterapia.',
    'Muuttui: Vauvojen toimintaterapia.',
    'Ei enää: Terapeuttinen vauvaperhetyö, Baby blues -vauvaperhetyö, Vauvojen toimintaterapia.',
  ],
  [
    'sv',
    'Nytt: Terapeutiskt arbete med spädbarnsfamiljer, Spädbarnsfamiljearbetet Baby blues, Ergoterapi för spädbarn.',
    'Ändrat: Ergoterapi för spädbarn.',
    'Inte längre: Terapeutiskt arbete med spädbarnsfamiljer, Spädbarnsfamiljearbetet Baby blues, Ergoterapi för spädbarn.',
  ],
  [
    'en',
    'New: Therapeutic work for families with infants, Baby blues work for families with infants, Occupational therapy for babies.',
    'Changed: Occupational therapy for babies.',
    'No longer: Therapeutic work for families with infants, Baby blues work for families with infants, Occupational therapy for babies.',
  ],
])(
  '%s: one line says what a change of an answer did',
  async (language, appeared, changed, gone) => {
    const { rerender, ...shown } = await show(language);
    const news = (before: Answers, after: Answers) => {
      rerender(shown.of(before, after));
      return screen.getByRole('status').textContent;
    };
    expect(news(NONE_BUT_DOORS, CRYING_BABY)).toBe(appeared);
    expect(news(CRYING_BABY, NONE_BUT_DOORS)).toBe(gone);
    expect(news(CRYING_BABY, { ...CRYING_BABY, referral: 'given' })).toBe(changed);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  },
);

it('says several kinds of news after one another', async () => {
  const { rerender, of } = await show('fi');
  rerender(of(CRYING_BABY, { ...CRYING_BABY, worries: ['mood', 'everydayLife'] }));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Uutta: Perhetyö, Tehostettu perhetyö. Ei enää: Vauvojen toimintaterapia.',
  );
});

it('is silent when nothing changed; the region waits for news', async () => {
  const { rerender, of } = await show('fi');
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  rerender(of(CRYING_BABY, NONE_BUT_DOORS));
  expect(screen.getByRole('status')).toBe(region);
  expect(region).not.toBeEmptyDOMElement();
});

async function show(language: string) {
  const i18n = await createI18n(language);
  const of = (before: Answers, after: Answers) => (
    <I18nextProvider i18n={i18n}>
      <ChangedResults before={assess(before, TODAY)} after={assess(after, TODAY)} />
    </I18nextProvider>
  );
  return { ...render(of(CRYING_BABY, CRYING_BABY)), of };
}
