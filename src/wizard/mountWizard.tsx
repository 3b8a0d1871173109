import { startTransition, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { Early } from '../early/Early.ts';
import { OwnPage } from '../frame/OwnPage.tsx';
import { Outage } from '../frame/Outage.tsx';
import { pageSetting } from '../frame/pageSetting.ts';
import { tellOutside } from '../hosting/tellOutside.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { isCovered } from '../leaving/coverPage.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { afterSteps } from './afterSteps.ts';
import { canTakeOver } from './canTakeOver.ts';
import { chosenIn } from './chosenIn.ts';
import { KeepEarly } from './KeepEarly.tsx';
import { mountedOn, type Mounted } from './mounted.ts';
import { Wizard } from './Wizard.tsx';
import { WizardPage } from './WizardPage.tsx';

type Options = {
  language: string;
  base: string;
  /** What was done before this script was there. */
  early?: Early | undefined;
  now?: () => Date;
};

/**
 * Puts the wizard into an element, or takes over what the build has put there, with all that was done
 * meanwhile; when its words do not load, says so and offers the numbers.
 */
export async function mountWizard(element: HTMLElement, options: Options): Promise<Mounted> {
  const { language, base, early, now = () => new Date() } = options;
  const setting = pageSetting();
  let root: Root | undefined;
  const mounted = mountedOn({ unmount: () => root?.unmount() });
  const onOwnPage = (content: ReactNode) => (
    <OwnPage base={base} setting={setting}>
      {content}
    </OwnPage>
  );
  const show = async () => {
    try {
      const i18n = await createI18n(language);
      // Somebody who has left before the wizard was there does not get it after all.
      if (isCovered()) {
        early?.end();
        return;
      }
      const today = helsinkiDay(now());
      const isAsBuilt =
        root === undefined &&
        early?.isOut === false &&
        canTakeOver(element, language, setting, today);
      const page = onOwnPage(
        <Wizard
          i18n={i18n}
          now={now}
          snapshot={afterSteps(setting, early?.take() ?? [], today)}
          onActor={mounted.onActor}
        >
          <WizardPage now={now} />
          {early === undefined ? null : (
            <KeepEarly
              element={element}
              early={early}
              chosen={isAsBuilt ? null : chosenIn(element)}
            />
          )}
        </Wizard>,
      );
      if (isAsBuilt) {
        // In pieces, so that no press waits long for it.
        startTransition(() => {
          root = hydrateRoot(element, page);
        });
      } else {
        root ??= createRoot(element);
        root.render(page);
      }
    } catch {
      early?.end();
      root ??= createRoot(element);
      root.render(onOwnPage(<Outage language={language} onAgain={() => void show()} />));
      tellOutside('load');
    }
  };
  await show();
  return mounted;
}
