import type { Page } from 'playwright-core';
import type { access } from './inPage/index.ts';

type Access = typeof access;

/** Asks a page that has the script of `pageScript`. */
export function ask<Name extends keyof Access>(
  page: Page,
  name: Name,
  ...given: Parameters<Access[Name]>
): Promise<ReturnType<Access[Name]>> {
  return page.evaluate<ReturnType<Access[Name]>>(`access.${name}(...${JSON.stringify(given)})`);
}
