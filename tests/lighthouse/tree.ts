import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Lighthouse found of a page, a step on it, or a screen; only what is read here. */
export type Found = {
  /** How fast the machine was just then: less than 1,000 makes every time worse. */
  environment: { benchmarkIndex: number };
  categories: Partial<Record<string, Category>>;
  audits: Partial<Record<string, Audit>>;
};
type Category = { title: string; score: number | null; auditRefs: readonly { id: string }[] };
type Audit = { title: string; score: number | null; displayValue?: string };
export type StepFound = { name: string; lhr: Found };

type Categories = { onlyCategories: readonly string[] };
type Step = Categories & { name: string };
/** A page of puppeteer, which is handed on and not looked into. */
type WatchedPage = Record<string, unknown>;

export type Flow = {
  startTimespan: (step: Step) => Promise<void>;
  endTimespan: () => Promise<void>;
  snapshot: (step: Step) => Promise<void>;
  createFlowResult: () => Promise<{ steps: readonly StepFound[] }>;
};
type Target = { url: () => string; page: () => Promise<WatchedPage> };
type Watcher = {
  waitForTarget: (isIt: (target: Target) => boolean) => Promise<Target>;
  disconnect: () => Promise<void>;
};
type Chromium = { port: number; kill: () => void };

type Core = {
  default: (
    url: string,
    settings: Categories & { port: number; logLevel: 'error' },
  ) => Promise<{ lhr: Found } | undefined>;
  startFlow: (page: WatchedPage) => Promise<Flow>;
};
type Launcher = {
  launch: (options: { chromePath: string; chromeFlags: readonly string[] }) => Promise<Chromium>;
};
type Connect = (options: { browserURL: string; defaultViewport: null }) => Promise<Watcher>;

/** Lighthouse beside a Chromium of its own. */
export type Lighthouse = Chromium & {
  open: Core['default'];
  startFlow: Core['startFlow'];
  connect: Connect;
};

/** Starts a Chromium for the Lighthouse that `npx` has put on the path: nothing of ours depends on it. */
export async function startLighthouse(
  chromePath: string,
  chromeFlags: readonly string[],
): Promise<Lighthouse> {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, '../lighthouse/core/index.js'))
    .find((one) => existsSync(one));
  if (path === undefined) throw new Error('There is no Lighthouse: run `npm run lighthouse`.');
  const { resolve } = createRequire(path);
  const core = (await load(path)) as Core;
  const launcher = (await load(resolve('chrome-launcher'))) as Launcher;
  const puppeteer = (await load(resolve('puppeteer-core'))) as { default: { connect: Connect } };
  const { port, kill } = await launcher.launch({ chromePath, chromeFlags });
  return {
    port,
    kill,
    open: core.default,
    startFlow: core.startFlow,
    connect: (options) => puppeteer.default.connect(options),
  };
}

function load(path: string): Promise<unknown> {
  return import(pathToFileURL(path).href);
}
