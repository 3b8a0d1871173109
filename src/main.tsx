import { languageOf } from './i18n/languages.ts';
import type { Mounted } from './wizard/mounted.ts';
import { mountWizard } from './wizard/mountWizard.tsx';

const element = wizardElement();

const base = import.meta.env.BASE_URL;
const { hash, pathname } = location;
const language = languageOf(pathname.slice(base.length - 1), document.documentElement.lang);

// A newer release comes into an open page as scripts: then the wizard is there already.
if (!('running' in element.dataset)) {
  element.dataset['running'] = '';
  document.documentElement.lang = language;
  const mounting = mountWizard(element, { language, base });
  if (import.meta.env.PROD) {
    void mounting.then(keep).catch(() => {
      // The page works all the same, as long as there is a network.
    });
  }
}

/** Is fetched last: nothing on the screen waits for it. */
async function keep(mounted: Mounted): Promise<void> {
  const { keepCurrent } = await import('./wizard/keepCurrent.ts');
  await keepCurrent(element, mounted, hash);
}

function wizardElement(): HTMLElement {
  const found = document.getElementById('tukipolku');
  if (found === null) throw new Error('The page has no element with the id "tukipolku"');
  return found;
}
