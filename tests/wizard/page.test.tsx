import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { wordsIn } from './localeWords.ts';

afterEach(async () => {
  // What React still has to do must not be left to a time when there is no page any more.
  const { forgetAll } = await import('../../src/leaving/forgetting.ts');
  act(forgetAll);
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

it.each([
  ['/', '', 'fi'],
  ['/', 'fi', 'fi'],
  ['/', 'sv', 'sv'],
  ['/', 'de', 'fi'],
  ['/sv/', 'fi', 'sv'],
  ['/en/', 'fi', 'en'],
  ['/%3Cscript%3E/', 'x"><script>', 'fi'],
] as const)('the page at %s with lang "%s" opens in %s', async (path, lang, language) => {
  vi.resetModules();
  history.replaceState(null, '', path);
  document.documentElement.lang = lang;
  const element = document.body.appendChild(document.createElement('div'));
  element.id = 'tukipolku';

  await act(() => import('../../src/main.tsx'));

  const { page } = wordsIn(language);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(page.intro.heading);
  expect(document.documentElement).toHaveAttribute('lang', language);
  expect(location.pathname).toBe(path);
});

it('says which element the page lacks', async () => {
  vi.resetModules();
  await expect(import('../../src/main.tsx')).rejects.toThrow('"tukipolku"');
});
