import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { OwnPage } from '../frame/OwnPage.tsx';
import { pageSetting } from '../frame/pageSetting.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { replay } from '../machine/replay.ts';
import { depthOf } from '../machine/screening.view.ts';
import type { Running, TakeOver } from '../offline/running.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { fillDraft } from './draft.ts';
import { goOnInHistory } from './goOnInHistory.ts';
import { loadScreens } from './lateScreens.ts';
import { mountedOn } from './mounted.ts';
import { RenewedNotice } from './RenewedNotice.tsx';
import { runningOn } from './runningOn.ts';
import { Wizard } from './Wizard.tsx';
import { WizardPage } from './WizardPage.tsx';

const now = () => new Date();

/**
 * Puts this release's wizard in the place of an older one, with its answers, and says so when it is
 * news. Until its own words are there the old one runs; the change itself is made at one stroke.
 */
export const takeOver: TakeOver = async (element, old, isNews = true) => {
  const [words] = await Promise.all([wordsOf(old), loadScreens()]);
  const handed = old.handOver();
  const { snapshot, dropped } = replay(handed, helsinkiDay(now()));
  const holdsAnswers = Object.keys(handed.answers).length > 0;

  old.end();
  const goOn = goOnInHistory();
  const root = createRoot(element);
  const mounted = mountedOn(root);
  // Shared services stand in the address for as long as it takes to read them.
  const { origin, pathname } = location;
  if (handed.hash !== '') history.replaceState(history.state, '', origin + pathname + handed.hash);
  flushSync(() =>
    root.render(
      <OwnPage base={import.meta.env.BASE_URL} setting={pageSetting()}>
        <Wizard
          i18n={words}
          now={now}
          snapshot={snapshot}
          onActor={(actor) => {
            mounted.onActor(actor);
            goOn(depthOf(snapshot));
          }}
        >
          <WizardPage
            now={now}
            news={isNews ? <RenewedNotice dropped={dropped} holdsAnswers={holdsAnswers} /> : null}
          />
        </Wizard>
      </OwnPage>,
    ),
  );
  fillDraft(element, handed.draft);
  return runningOn(element, mounted, handed.hash);
};

/** The words of its language, which may be changed while they are loaded. */
async function wordsOf(old: Running): Promise<i18n> {
  const { language } = old.handOver();
  const words = await createI18n(language);
  return old.handOver().language === language ? words : wordsOf(old);
}
