// `npm run lighthouse`: what Lighthouse says of the start page, a question and a result, on a phone.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findChromium } from '../tools/findChromium.ts';
import { LAUNCH } from '../chromium/launchOptions.ts';
import { findLow, LIMITS, median, tableOf, type Finding } from './report.ts';
import { serveShipped } from './serve.ts';
import { startLighthouse, type Lighthouse, type StepFound } from './tree.ts';
import { walkLooking, walkTimed } from './walks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(root, 'dist');
const REPORTS = join(root, 'reports/lighthouse');
const START = 'fi/';
/** The first question, which is opened too where it has an address. */
const QUESTION = 'fi/kysymykset/';
/** Odd, so that there is one in the middle. */
const RUNS = 3;

// Somebody's own NODE_ENV must not make this measure React's development version.
process.env['NODE_ENV'] = 'production';
await build({ root, logLevel: 'error' });
const site = await serveShipped(SITE);
const flags = ['--headless=new', '--no-sandbox', ...LAUNCH.args];
const lighthouse = await startLighthouse(await findChromium(), flags);
try {
  const findings = await findAll(lighthouse, (path) => new URL(path, site.url).href);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  for (const { name, found } of findings) {
    const file = `${name.replaceAll(/\W+/g, '-')}.json`;
    writeFileSync(join(REPORTS, file), JSON.stringify(found, null, 2));
  }
  console.log(tableOf(findings));
  const low = findLow(findings);
  for (const sentence of low) console.error(sentence);
  if (low.length > 0) process.exitCode = 1;
} finally {
  lighthouse.kill();
  await site.close();
}

/** Pages as they are opened for the first time, steps, and screens that are reached by steps. */
async function findAll(tool: Lighthouse, urlOf: (path: string) => string): Promise<Finding[]> {
  const pages = [START, QUESTION].filter((path) => existsSync(join(SITE, path, 'index.html')));
  const opened: StepFound[][] = [];
  for (const path of pages) opened.push(await repeat(() => open(tool, path, urlOf(path))));
  const timed = await repeat(() => walkTimed(tool, urlOf(START)));
  const looked = await walkLooking(tool, urlOf(START));
  const steps = [...opened.flat(), ...timed.flat(), ...looked];
  return [...new Set(steps.map(({ name }) => name))].map((name) => ({
    name,
    found: median(steps.filter((step) => step.name === name).map(({ lhr }) => lhr)),
  }));
}

async function open(tool: Lighthouse, path: string, url: string): Promise<StepFound> {
  const result = await tool.open(url, {
    port: tool.port,
    logLevel: 'error',
    onlyCategories: Object.keys(LIMITS),
  });
  if (result === undefined) throw new Error(`Lighthouse has found nothing at ${url}.`);
  return { name: `opening ${path}`, lhr: result.lhr };
}

async function repeat<T>(work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await work());
  return results;
}
