import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { Outage } from '../frame/Outage.tsx';
import { OwnPage } from '../frame/OwnPage.tsx';
import { pageSetting } from '../frame/pageSetting.ts';
import { tellOutside } from '../hosting/tellOutside.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { addStaffWords } from '../i18n/staffWords.ts';
import { onForget } from '../leaving/forgetting.ts';
import { Nurse } from './Nurse.tsx';

type Options = { language: string; base: string; now?: () => Date };

/** A clinic page that can be told of newer rules. */
export type MountedNurse = { tellOutdated: () => void };

/** Puts the clinic page into an element; when its words do not load, offers the numbers. */
export async function mountNurse(
  element: HTMLElement,
  { language, base, now = () => new Date() }: Options,
): Promise<MountedNurse> {
  const root = createRoot(element);
  onForget(() => root.unmount());
  let isOutdated = false;
  let words: i18n | undefined;

  function render() {
    const content =
      words === undefined ? (
        <Outage language={language} onAgain={() => void load()} />
      ) : (
        <Nurse i18n={words} now={now} isOutdated={isOutdated} />
      );
    root.render(
      <OwnPage base={base} setting={pageSetting()}>
        {content}
      </OwnPage>,
    );
  }

  async function load(): Promise<void> {
    try {
      const loaded = await createI18n(language);
      addStaffWords(loaded);
      words = loaded;
    } catch {
      // The page says so, and whom to call.
    }
    render();
    tellOutside(words === undefined ? 'load' : 'noScreening');
  }

  await load();
  return {
    tellOutdated() {
      isOutdated = true;
      render();
    },
  };
}
