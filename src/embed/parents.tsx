import { LANGUAGES } from '../i18n/languages.ts';
import { firstQuestion } from '../machine/firstQuestion.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import look from '../ui/embedded.css?inline';
import { Wizard } from '../wizard/Wizard.tsx';
import type { Content } from './contentFor.ts';
import { EmbeddedPage } from './EmbeddedPage.tsx';

const now = () => new Date();

/** The step-by-step wizard. */
export const parents: Content = {
  languages: LANGUAGES,
  styles: [look],
  render: (words, { start, onActor }) => (
    <Wizard
      i18n={words}
      now={now}
      onActor={onActor}
      snapshot={start ? firstQuestion(helsinkiDay(now())) : undefined}
    >
      <EmbeddedPage now={now} />
    </Wizard>
  ),
};
