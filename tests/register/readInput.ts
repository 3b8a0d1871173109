import { readFileSync, statSync } from 'node:fs';
import { shown } from './shown.ts';
import { LANGUAGES, type Input, type Language } from './readCopy.ts';
import { Unreadable } from './Unreadable.ts';

/** How patient and how greedy reading is; the whole register has about 6 MB. */
export type Limits = { milliseconds: number; bytes: number; redirects: number };
export const LIMITS: Limits = { milliseconds: 30_000, bytes: 30_000_000, redirects: 3 };

/**
 * Reads a file, or an address over http(s). Throws Unreadable when there is none, when it is too
 * large, and when a server answers with an error, too late, or sends us where http(s) does not go.
 */
export async function readInput(name: string, limits: Limits): Promise<Input> {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(name)) return readFile(name, limits);
  if (!URL.canParse(name)) throw new Unreadable(`${name} is not an address`);
  const url = new URL(name);
  const text = await fetchText(url, limits);
  return { name, text, language: languageOf(url.searchParams.get('language')) };
}

function readFile(name: string, { bytes }: Limits): Input {
  const file = statSync(name, { throwIfNoEntry: false });
  if (file?.isFile() !== true) throw new Unreadable(`There is no file ${name}`);
  if (file.size > bytes) throw new Unreadable(`${name} is larger than ${bytes} bytes`);
  return { name, text: readFileSync(name, 'utf8'), language: languageOf(name.split('.').at(-2)) };
}

function languageOf(code: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === code);
}

async function fetchText(url: URL, limits: Limits): Promise<string> {
  try {
    const signal = AbortSignal.timeout(limits.milliseconds);
    return await readBody(await follow(url, signal, limits.redirects), url, limits.bytes);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const fault = isLate ? `does not answer within ${limits.milliseconds} ms` : 'cannot be reached';
    throw new Unreadable(`${url.href} ${fault}`, { cause: error });
  }
}

/** Redirects are followed by hand, as a server may name any kind of address. */
async function follow(url: URL, signal: AbortSignal, redirects: number): Promise<Response> {
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new Unreadable(`${shown(url.href, 200)} is not an address over http or https`);
  }
  const response = await fetch(url, { signal, redirect: 'manual' });
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    if (redirects === 0) throw new Unreadable(`${url.href} sends us on too many times`);
    await response.body?.cancel();
    return follow(new URL(location, url), signal, redirects - 1);
  }
  if (!response.ok) throw new Unreadable(`${url.href} answers with ${response.status}`);
  return response;
}

async function readBody({ body }: Response, url: URL, bytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let read = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    read += piece.length;
    // Leaving the loop closes the connection.
    if (read > bytes) throw new Unreadable(`${url.href} is larger than ${bytes} bytes`);
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
