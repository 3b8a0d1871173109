import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { OwnPage } from '../frame/OwnPage.tsx';
import { tellOutside } from '../hosting/tellOutside.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { mountedOn, type Mounted } from './mounted.ts';
import { Outage } from '../frame/Outage.tsx';
import { Wizard } from './Wizard.tsx';
import { WizardPage } from './WizardPage.tsx';

type Options = { language: string; base: string; now?: () => Date };

/** Puts the wizard into an element; when its words do not load, says so and offers the numbers. */
export async function mountWizard(element: HTMLElement, options: Options): Promise<Mounted> {
  const { language, base, now = () => new Date() } = options;
  const root = createRoot(element);
  const mounted = mountedOn(root);
  const render = (content: ReactNode) => root.render(<OwnPage base={base}>{content}</OwnPage>);
  const show = async () => {
    try {
      const i18n = await createI18n(language);
      render(
        <Wizard i18n={i18n} now={now} onActor={mounted.onActor}>
          <WizardPage now={now} />
        </Wizard>,
      );
    } catch {
      render(<Outage language={language} onAgain={() => void show()} />);
      tellOutside('load');
    }
  };
  await show();
  return mounted;
}
