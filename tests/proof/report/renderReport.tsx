import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Proof } from '../proof.ts';
import { embedRecord } from '../record.ts';
import explore from './explore.js?raw';
import { reportWords } from './reportWords.ts';
import { Report } from './Report.tsx';
import style from './style.css?raw';

/** The report in a language: one file that needs nothing else. */
export async function renderReport(proof: Proof, language: string): Promise<string> {
  const words = await reportWords(language);
  const content = renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <Report proof={proof} />
    </I18nextProvider>,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.t('proof:title')} – ${words.t('name')}</title>
<style>${style}</style>
</head>
<body>
${content}
${embedRecord(proof.record)}
<script type="module">${explore}</script>
</body>
</html>
`;
}
