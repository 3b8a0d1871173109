import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import { DOCUMENTS } from '../../src/catalogue/documents.ts';
import { serviceBy } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { JOURNEYS, TODAY } from '../journeys.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { resultCards } from './resultCards.ts';
import { showResult } from './showResult.tsx';

const TITLES: string[] = Object.values(DOCUMENTS).map(({ title }) => title);
const CHECKED = { fi: 'tarkistettu 21.11.2026', sv: '21.11.2026', en: '21.11.2026' };

const cases = JOURNEYS.filter(({ answers }) => answers.length > 1).map((journey, index) => ({
  language: LANGUAGES[index % LANGUAGES.length] ?? 'fi',
  ...journey,
}));

it.each(cases)('$language: a family $family can look up each reason', async (journey) => {
  const { language } = journey;
  const words = await showResult(language, journey.answers);
  const answers: Answers = Object.fromEntries(
    journey.answers.map(({ question, answer }) => [question, answer]),
  );
  const cards = resultCards(language);
  expect(cards.size).toBe(8);

  for (const { service, outcome } of assess(answers, TODAY)) {
    const card = cards.get(service) ?? document.body;
    const grounds = within(card).getByText(words.page.result.sources).closest('details');
    await waitFor(() => expect(grounds?.querySelector('cite')).not.toBeNull());
    const cites = [...(grounds?.querySelectorAll('cite') ?? [])].map((cite) => cite.textContent);
    expect(cites.length).toBeGreaterThan(0);
    for (const cite of cites) {
      expect(TITLES.filter((title) => cite.startsWith(title))).not.toEqual([]);
      expect(cite.endsWith(CHECKED[language])).toBe(true);
    }

    const isActedOn = outcome in serviceBy(service).steps && !serviceBy(service).frontDoor;
    const [whys] = [words.page.result.why, words.page.result.whyAsk].flatMap((heading) =>
      within(card).queryAllByRole('heading', { name: heading, hidden: true }),
    );
    expect(whys !== undefined).toBe(isActedOn);
    const reasons = [...(whys?.nextElementSibling?.children ?? [])];
    expect(reasons.length > 0).toBe(isActedOn);
    for (const { textContent } of reasons) {
      const term = within(grounds ?? card).getByText(textContent, { selector: 'dt' });
      expect(term.nextElementSibling?.querySelector('cite')?.textContent).toMatch(/\S/);
    }
  }
});

it('says of each contact where it comes from and when it was checked', async () => {
  await showResult('fi', JOURNEYS[0]?.answers ?? []);
  const card = resultCards('fi').get('infantFamilyTherapy') ?? document.body;
  const from = within(card)
    .getAllByRole('listitem', { hidden: true })
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes(', tarkistettu 21.11.2026') && !text.includes(', kohta '));
  expect(from).toEqual([
    'Lapsiperheiden sosiaalineuvonta, suomeksi: Helsingin palvelurekisteri 5150 (2025-09-27), tarkistettu 21.11.2026',
    'Lapsiperheiden sosiaalineuvonta, ruotsiksi: Helsingin palvelurekisteri 5150 (2025-09-27), tarkistettu 21.11.2026',
    'Tarvitsen apua -verkkolomake: Helsingin palvelurekisteri 5150 (2025-09-27), tarkistettu 21.11.2026',
    'Maisa: Helsingin palvelurekisteri 4848 (2025-09-27), tarkistettu 21.11.2026',
  ]);
});

it.each(LANGUAGES)(
  '%s: a card that does not fit now says the reason and what would change it',
  async (language) => {
    const words = await showResult(language, JOURNEYS[3]?.answers ?? []);
    const fold = screen.getByText(words.page.result.notNow).closest('details');
    const card = resultCards(language).get('infantFamilyTherapy');
    expect(fold).toContainElement(card ?? null);
    expect(card).toHaveTextContent(words.reasons.residence.elsewhere);
    const moving = {
      fi: 'Jos muutat Helsinkiin, voit ottaa yhteyttä.',
      sv: 'Om du flyttar till Helsingfors kan du ta kontakt.',
      en: 'If you move to Helsinki, you can get in touch.',
    };
    await within(card as HTMLElement).findByText(moving[language]);
  },
);
