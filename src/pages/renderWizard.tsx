import type { i18n } from 'i18next';
import { renderToString } from 'react-dom/server';
import { CHECKED } from '../catalogue/checked.ts';
import { QUESTIONS } from '../catalogue/questions.ts';
import { OutageMessage } from '../frame/OutageMessage.tsx';
import { OwnPage } from '../frame/OwnPage.tsx';
import { questionsAddress } from '../frame/pageAddress.ts';
import { AS_BUILT } from '../frame/Setting.ts';
import { BaseContext } from '../i18n/BaseContext.ts';
import { LANGUAGES, pathIn } from '../i18n/languages.ts';
import { afterFirst, firstQuestion } from '../machine/firstQuestion.ts';
import type { ScreeningSnapshot } from '../machine/replay.ts';
import { questionAt, placeOf } from '../machine/screening.view.ts';
import { plainDate } from '../rules/plainDate.ts';
import { Wizard } from '../wizard/Wizard.tsx';
import { WizardPage } from '../wizard/WizardPage.tsx';
import { wordsFor, type RenderedPage } from './renderPages.tsx';
import { ServicesToCall } from './ServicesToCall.tsx';
import { WithoutScript } from './WithoutScript.tsx';

/** Nothing on these screens depends on the day; it only has to be one. */
const DAY = plainDate(CHECKED);
const now = () => new Date(`${CHECKED}T12:00:00Z`);

export type RenderedWizard = RenderedPage & {
  /** The screens that the page can show before its script is there, by the steps that lead to them. */
  screens: readonly { steps: readonly string[]; title: string; html: string }[];
};

/** The wizard at its introduction and at its first question, in every language. */
export async function renderWizard(base: string): Promise<RenderedWizard[]> {
  return (await Promise.all(LANGUAGES.map((language) => renderIn(language, base)))).flat();
}

async function renderIn(language: string, base: string): Promise<RenderedWizard[]> {
  const words = await wordsFor(language);
  const outage = renderToString(
    <BaseContext value={base}>
      <OutageMessage language={language} onAgain={() => {}} />
    </BaseContext>,
  );
  const asWords = { words, base, asksAtOnce: false };
  const first = firstQuestion(DAY);
  const next = QUESTIONS[0].options.flatMap((option) => {
    const snapshot = afterFirst(option, DAY);
    // The page after a loss waits for the script, as everything on it does.
    return questionAt(placeOf(snapshot)) === undefined
      ? []
      : [screenOf([option], render(asWords, snapshot))];
  });
  const screens = [...merged(next), { steps: ['outage'], title: words.t('name'), html: outage }];
  return [
    {
      ...pageOf(language, pathIn(language, ''), render(asWords)),
      screens: [screenOf(['start'], render(asWords, first)), ...screens],
    },
    {
      ...pageOf(
        language,
        questionsAddress(language, ''),
        render({ ...asWords, asksAtOnce: true }, first),
      ),
      screens,
    },
  ];
}

type As = { words: i18n; base: string; asksAtOnce: boolean };

/** What React finds again in the browser (mountWizard): the same components in the same places. */
function render({ words, base, asksAtOnce }: As, snapshot?: ScreeningSnapshot): string {
  return renderToString(
    <OwnPage base={base} setting={{ ...AS_BUILT, asksAtOnce }}>
      <Wizard i18n={words} now={now} snapshot={snapshot} onActor={() => {}}>
        <WizardPage
          now={now}
          withoutScript={
            <>
              <WithoutScript />
              <ServicesToCall />
            </>
          }
        />
        {null}
      </Wizard>
    </OwnPage>,
  );
}

/** React puts the title before everything else. */
function pageOf(language: string, path: string, html: string): RenderedPage {
  const [whole = '', title = ''] = /^<title>(.*?)<\/title>/.exec(html) ?? [];
  if (title === '') throw new Error(`The wizard has no title at ${path}`);
  return { language, path, title, html: html.slice(whole.length) };
}

function screenOf(steps: string[], page: string) {
  const [, title = '', html = ''] =
    /^<title>(.*?)<\/title>.*<div class="tuki-screen">(.*)<\/div><noscript>/s.exec(page) ?? [];
  if (html === '') throw new Error(`There is no screen after ${steps.join()}`);
  return { steps, title, html };
}

/** Steps that lead to the same screen share it. */
function merged(screens: readonly ReturnType<typeof screenOf>[]) {
  return screens
    .filter(({ html }, index) => screens.findIndex((one) => one.html === html) === index)
    .map((screen) => ({
      ...screen,
      steps: screens.filter(({ html }) => html === screen.html).flatMap(({ steps }) => steps),
    }));
}
