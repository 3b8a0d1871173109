import type { Mounted } from './wizard/mounted.ts';

const element = wizardElement();

const { hash } = location;

// A newer release comes into an open page as scripts: then the wizard is there already.
if (!('running' in element.dataset)) {
  element.dataset['running'] = '';
  const mounting = begin();
  mounting.catch(() => window._early_?.giveUp());
  if (import.meta.env.PROD) {
    void mounting.then(keep).catch(() => {
      // The page works all the same, as long as there is a network.
    });
  }
}

/** In parts with pauses, so that what is pressed meanwhile waits for none of them long. */
async function begin(): Promise<Mounted> {
  await import('react-dom/client');
  await pause();
  const { startWizard } = await import('./wizard/startWizard.ts');
  return startWizard(element, import.meta.env.BASE_URL);
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
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
