import type { Page } from 'playwright-core';
import type { access } from './inPage/index.ts';

type Access = typeof access;
type Answer<Name extends keyof Access> = Awaited<ReturnType<Access[Name]>>;

/** Asks a page that has the script of `pageScript`. */
export function ask<Name extends keyof Access>(
  page: Page,
  name: Name,
  ...given: Parameters<Access[Name]>
): Promise<Answer<Name>> {
  return page.evaluate<Answer<Name>>(`access.${name}(...${JSON.stringify(given)})`);
}
