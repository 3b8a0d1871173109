import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Acute, Given } from '../../src/rules/answers.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { resultCards } from './resultCards.ts';
import { showResult } from './showResult.tsx';

const family = (...acute: Acute[]): Given[] => [
  { question: 'situation', answer: 'baby' },
  { question: 'child', answer: { by: 'months', months: 3 } },
  { question: 'home', answer: 'helsinki' },
  { question: 'worries', answer: ['bond'] },
  { question: 'support', answer: 'notEnough' },
  { question: 'acute', answer: acute },
];

/** Help that stands first, by what goes on now; 112 before all. */
const HELP: readonly [acute: Acute[], hrefs: string[]][] = [
  [['violence'], ['tel:112', 'tel:+35880005005', 'tel:+358931044222']],
  [['substanceUse'], ['tel:112', 'tel:+358931042900', 'https://vauvaperhe.fi']],
  [
    ['psychosis', 'violence'],
    [
      'tel:112',
      'tel:+35880005005',
      'tel:+358931044222',
      'tel:116117',
      'tel:+358925250111',
      'tel:+358925250112',
      'tel:+358925250116',
    ],
  ],
];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(HELP)('%j opens the result with its help', async (acute, hrefs) => {
    const words = await showResult(language, family(...acute));
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings[1]).toBe(words.page.acute.heading);

    const notice = screen.getByRole('heading', { name: words.page.acute.heading }).parentElement;
    const links = within(notice ?? document.body).getAllByRole('link');
    const found = links.map((link) => link.getAttribute('href') ?? '');
    expect(found.toSorted()).toEqual(hrefs.toSorted());
    expect(found[0]).toBe('tel:112');
    const first = [...resultCards(language).values()][0];
    expect(first?.compareDocumentPosition(links[0] ?? document)).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    expect(notice).toHaveTextContent(words.page.acute.lead);
  });

  it.each<Acute[]>([['none'], ['ratherNotSay'], ['earlier']])(
    '"%s" does not open it so',
    async (acute) => {
      const words = await showResult(language, family(acute));
      expect(screen.queryByText(words.page.acute.heading)).not.toBeInTheDocument();
    },
  );

  it.each<Acute[]>([['none'], ['ratherNotSay']])(
    '"%s" stands nowhere among reasons and sources',
    async (acute) => {
      const { reasons } = await showResult(language, family(acute));
      const printed = [...resultCards(language).values()].map((card) => card.textContent).join(' ');
      for (const { notNow } of [
        reasons.noAcuteViolence,
        reasons.noAcuteSubstanceUse,
        reasons.noAcutePsychosis,
      ]) {
        expect(printed).not.toContain(notNow);
      }
      expect(printed).not.toContain(reasons.notTold);
      expect(printed).not.toContain('$t(');
    },
  );

  it('what went on earlier is told once, as something to mention', async () => {
    const { reasons } = await showResult(language, family('earlier'));
    const card = resultCards(language).get('infantFamilyTherapy');
    expect(within(card ?? document.body).getAllByText(reasons.toldEarlier)).toHaveLength(2);
    expect(screen.queryByText(/\$t\(|\{\{/)).not.toBeInTheDocument();
  });
});
