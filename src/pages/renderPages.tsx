import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { BaseContext } from '../i18n/BaseContext.ts';
import { PAGES, pageAddress, type PageId } from '../frame/pageAddress.ts';
import { PageFrame } from '../frame/PageFrame.tsx';
import { atHandIn } from '../i18n/atHand.ts';
import { addNamespace, createI18n } from '../i18n/createI18n.ts';
import { LANGUAGES, pathIn, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { addStaffWords, clinicAddress, STAFF_LANGUAGES } from '../i18n/staffWords.ts';
import { NowContext } from '../results/NowContext.ts';
import { AccessibilityPage } from './AccessibilityPage.tsx';
import { addPageWords } from './pageWords.ts';
import { HostFallback } from './HostFallback.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PrivacyPage } from './PrivacyPage.tsx';
import { RulesPage } from './rules/RulesPage.tsx';
import { SafetyPage } from './SafetyPage.tsx';
import { ServicesPage } from './ServicesPage.tsx';
import { ServicesToCall } from './ServicesToCall.tsx';
import { WithoutScript } from './WithoutScript.tsx';

export type RenderedPage = {
  language: string;
  /** Within the site, such as `fi/tietosuoja/`, or the name of a file. */
  path: string;
  title: string;
  /** What goes into the body. */
  html: string;
};

const CONTENT: Record<PageId, () => ReactNode> = {
  services: ServicesPage,
  rules: RulesPage,
  safety: SafetyPage,
  privacy: PrivacyPage,
  accessibility: AccessibilityPage,
};

/** What stands on the clinic page in the languages of the staff, before its script runs. */
export function renderClinicStarts(base: string): Promise<RenderedPage[]> {
  return Promise.all(
    STAFF_LANGUAGES.map(async (language) => {
      const words = await wordsFor(language);
      const framed = (
        <PageFrame languages={STAFF_LANGUAGES} addressIn={(code) => clinicAddress(code, base)}>
          <WithoutScript />
          <noscript>
            <ServicesToCall />
          </noscript>
        </PageFrame>
      );
      return {
        language,
        path: clinicAddress(language, ''),
        title: `${words.t('nurse:name')} – ${words.t('name')}`,
        html: render(framed, words, base),
      };
    }),
  );
}

/** The pages beside the wizard in every language, whole: they need no script. */
export async function renderPages(base: string): Promise<RenderedPage[]> {
  const pages = LANGUAGES.flatMap((language) => PAGES.map((page) => ({ language, page })));
  return Promise.all(
    pages.map(async ({ language, page }) => {
      const words = await wordsFor(language);
      const { name } = atHandIn(language).pages[page];
      const Content = CONTENT[page];
      const framed = (
        <PageFrame addressIn={(code) => pageAddress(page, code, base)}>
          <Content />
        </PageFrame>
      );
      return {
        language,
        path: pageAddress(page, language, ''),
        title: `${name} – ${words.t('name')}`,
        html: render(framed, words, base),
      };
    }),
  );
}

/** The page for addresses where there is none, in all languages at once. */
export async function renderNotFound(base: string): Promise<RenderedPage> {
  const words = await Promise.all(LANGUAGES.map(wordsFor));
  const [first = await wordsFor(SOURCE_LANGUAGE)] = words;
  const framed = (
    <PageFrame addressIn={(code) => pathIn(code, base)}>
      <NotFoundPage words={words} />
    </PageFrame>
  );
  return {
    language: first.language,
    path: '404.html',
    title: `${first.t('listing:notFound')} – ${first.t('name')}`,
    html: render(framed, first, base),
  };
}

/** What stands inside the element on somebody else's page; `base` may be a variable of a template. */
export async function renderFallback(language: string, base: string): Promise<string> {
  return render(<HostFallback />, await wordsFor(language), base);
}

/** All words of a language that something made by the build can have. */
export async function wordsFor(language: string): Promise<i18n> {
  const words = await createI18n(language);
  addPageWords(words);
  addStaffWords(words);
  await addNamespace(words, language, 'readings');
  await addNamespace(words, language, 'sources');
  return words;
}

/** Without a clock: what is open is not known when the site is built. */
function render(content: ReactNode, words: i18n, base: string): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <BaseContext value={base}>
        <NowContext value={null}>{content}</NowContext>
      </BaseContext>
    </I18nextProvider>,
  );
}
