import type { Card } from '../results/outcomesSaid.ts';
import type { Place } from './walk.ts';

/** The cards of a result, folded ones too. */
export function cardsIn(place: Place): Promise<Card[]> {
  return place.locator('article').evaluateAll((articles) =>
    articles.map((article) => ({
      name: article.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '',
      said: Array.from(article.querySelectorAll('p'), (line) => line.textContent),
    })),
  );
}
