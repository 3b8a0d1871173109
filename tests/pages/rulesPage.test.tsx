import { beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/catalogue/documents.ts';
import { SERVICES, type ServiceId } from '../../src/catalogue/services.ts';
import { renderPages, type RenderedPage } from '../../src/pages/renderPages.tsx';
import { LANGUAGES, wordsIn } from '../wizard/localeWords.ts';

/** How many criteria the sources give a service, with the one that opens the way in. */
const CRITERIA: Record<ServiceId, number> = {
  // A1, A2, A3, A4, A6, the age at the start (K7), and three obstacles (A5, K2).
  infantFamilyTherapy: 9,
  // A baby who is born, B5, B4, and B1.
  babyOccupationalTherapy: 4,
  // B3, B4, and B2.
  paediatricOccupationalTherapy: 3,
  // C3, residence (register 7537), and C1.
  familyWork: 3,
  // C3, residence, and a client of child welfare (register 9753).
  enhancedFamilyWork: 3,
  // D1, and D1 with D2.
  babyBlues: 2,
  maternityAndChildHealthClinic: 1,
  socialCounselling: 1,
};

const LANGUAGE_NAMES = {
  fi: /\((suomi|ruotsi|englanti)\)/,
  sv: /\((finska|svenska|engelska)\)/,
  en: /\((Finnish|Swedish|English)\)/,
};

let pages: RenderedPage[];
beforeAll(async () => {
  pages = await renderPages('/');
});

describe.each(LANGUAGES)('the page about the rules in %s', (language) => {
  const words = wordsIn(language);
  let main: Element;
  beforeAll(() => {
    const { slug } = words.atHand.pages.rules;
    const html = pages.find(({ path }) => path === `${language}/${slug}/`)?.html ?? '';
    main =
      new DOMParser().parseFromString(html, 'text/html').querySelector('main') ?? document.body;
  });

  it.each(SERVICES.map(({ id }) => id))('shows the source of every criterion of %s', (service) => {
    const section = main.querySelector(`#${service}`);
    expect(section?.querySelector('h2')?.textContent).toBe(words.services[service].name);
    const names: string[] = Object.values(words.rules.criteria);
    const headings = [...(section?.querySelectorAll('h3') ?? [])];
    const criteria = headings.filter(({ textContent }) => names.includes(textContent));
    expect(criteria).toHaveLength(CRITERIA[service]);
    for (const heading of headings.filter((one) => one.textContent !== words.rules.service.wayIn)) {
      const cites = [...(listAfter(heading)?.querySelectorAll('cite') ?? [])];
      expect(cites.length).toBeGreaterThan(0);
      for (const { textContent } of cites) {
        expect(Object.values(DOCUMENTS).some(({ title }) => textContent.startsWith(title))).toBe(
          true,
        );
        expect(textContent).toMatch(LANGUAGE_NAMES[language]);
        expect(textContent).toContain('21.11.2026');
      }
    }
  });

  it('says for every criterion what is asked', () => {
    const asked = Object.values(words.questions).map(({ title }) => title);
    const folds = [...main.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(folds).toHaveLength(26);
    expect(folds.filter((fold) => !asked.some((title) => fold.includes(title)))).toEqual([]);
  });

  it('names the questions that are open to the city', () => {
    // Eight of the sources, and one of the rules: "something else" alone.
    expect(main.querySelectorAll('#open li')).toHaveLength(9);
  });

  it('leads to each of its parts', () => {
    const links = [...main.querySelectorAll('nav a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links).toHaveLength(10);
    expect(links.filter((link) => main.querySelector(link) === null)).toEqual([]);
  });
});

/** The first list below a heading, before the next one. */
function listAfter(heading: Element): Element | undefined {
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.tagName === 'H3') return undefined;
    if (next.tagName === 'UL') return next;
  }
  return undefined;
}
