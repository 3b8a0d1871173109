import { Paper, PaperPart } from '../../ui/Paper.tsx';
import type { Sheet } from './sheetIn.ts';

type Props = { sheets: readonly Sheet[] };

/** The page made for paper; languages stand side by side. On screen it does not show. */
export function PaperSheet({ sheets }: Props) {
  return (
    <Paper>
      {sheets.map(({ language, title, entries, contacts, contactsTitle, foot }) => (
        <PaperPart key={language} lang={language}>
          <p className="tuki-paper__title">{title}</p>
          {entries.map(({ id, name, outcome, next, reasons }) => (
            <section key={id}>
              <h2>
                {name}: {outcome}
              </h2>
              <p>{next}</p>
              <p>{reasons.join(' ')}</p>
            </section>
          ))}
          <h2>{contactsTitle}</h2>
          <ul>
            {contacts.map(({ id, name, way, hours }) => (
              <li key={id}>
                {name}: <strong>{way}</strong> {hours}
              </li>
            ))}
          </ul>
          {foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </PaperPart>
      ))}
    </Paper>
  );
}
