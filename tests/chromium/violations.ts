import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds on a page or in a frame: the rule, and the markup that breaks it. */
export async function violationsOn(page: Page | Frame): Promise<string[]> {
  // As text, since a function would carry this module's own names into the page.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
