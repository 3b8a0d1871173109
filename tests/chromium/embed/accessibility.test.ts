import { expect, it } from 'vitest';
import { inLanguages } from '../../breadth.ts';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { sharedChromium } from '../launch.ts';
import { fillFolds } from '../openFolds.ts';
import { violationsOn } from '../violations.ts';
import { answer, start, untilTakenOver } from '../walk.ts';
import { calm, inLanguage, openHost, ready } from './host.ts';

const browser = await sharedChromium();

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;

/** Every screen of it is looked at on our own page, in tests/chromium/access. */
const HOSTS = [
  { name: 'element', width: 360 },
  { name: 'frame', width: 1280 },
] as const;

it.each(inLanguages(HOSTS))(
  'axe finds nothing on the page of a host with the $name at $width px in $language',
  async ({ name, width, language }) => {
    const { page, wizard, close } = await openHost(browser, {
      page: name,
      width,
      edit: (html) => inLanguage(language)(calm(html)),
    });
    await ready(wizard);
    const found = new Map<string, string[]>();
    const look = async (screen: string) => {
      // The page of the host with the element in it, and what is in its frames.
      for (const frame of page.frames()) {
        const violations = await violationsOn(frame);
        if (violations.length > 0) found.set(`${screen} ${frame.url()}`, violations);
      }
    };
    await look('introduction');
    await start(wizard);
    await untilTakenOver(wizard);
    await wizard.locator('button[type=submit]').evaluate((button: HTMLElement) => button.click());
    await wizard.locator('[role=alert]').first().waitFor();
    await look('a question, refused');
    for (const given of ALL_QUESTIONS.answers) await answer(wizard, given);
    await wizard.locator('.tuki-taking summary').waitFor();
    await fillFolds(wizard);
    await look('result, opened');
    expect(Object.fromEntries(found)).toEqual({});
    await close();
  },
);

it('axe finds nothing where two stand on a page, in two languages', async () => {
  const { page, close } = await openHost(browser, { page: 'two', edit: calm, height: 4000 });
  const both = page.locator('tukipolku-wizard');
  for (const wizard of await both.all()) await ready(wizard);
  expect(await violationsOn(page)).toEqual([]);
  const ids = await both.evaluateAll((elements) =>
    elements.flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id),
    ),
  );
  const own = ids.filter((id) => id !== 'content' && id !== 'help');
  expect(own.length).toBeGreaterThan(0);
  expect(own).toHaveLength(new Set(own).size);
  await close();
});
