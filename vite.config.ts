import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkedContent } from './.build/checkedContent.ts';
import { clinicPage } from './.build/clinicPage.ts';
import { compiledAtOnce } from './.build/compiledAtOnce.ts';
import { demoHost } from './.build/demoHost.ts';
import { embedScripts, RELEASE } from './.build/embedScripts.ts';
import { languagePages } from './.build/languagePages.ts';
import { offlineWorker } from './.build/offlineWorker.ts';
import { precompressed } from './.build/precompressed.ts';
import { readiness } from './.build/readiness.ts';
import { securityHeaders } from './.build/securityHeaders.ts';
import { usedStyles } from './.build/usedStyles.ts';
import { withoutUnused } from './.build/withoutUnused.ts';
import { withoutPreload } from './.build/withoutPreload.ts';
import { withoutShims } from './.build/withoutShims.ts';
import { wordChunks } from './.build/wordChunks.ts';
import { LongestFirst } from './tests/longestFirst.ts';
import { PATIENCE } from './tests/patience.ts';
import { replacingModules } from './tests/replacingModules.ts';
import { Summary } from './tests/report/summary.ts';
import { drawSeed } from './tests/seed.ts';

drawSeed();

/** Tests that need more than Node. */
const notInNode = ['tests/chromium/**', 'tests/firefox/**', 'tests/nginx/**'];
const replacing = { unit: replacingModules('.test.ts'), dom: replacingModules('.test.tsx') };

export default defineConfig({
  plugins: [
    react(),
    checkedContent(),
    clinicPage(),
    languagePages(),
    offlineWorker(),
    // After the list of files for the worker: these are the server's alone.
    readiness(),
    embedScripts(),
    precompressed(),
    demoHost(),
    securityHeaders(),
    withoutUnused(),
    withoutPreload(),
  ],
  // Words are read whole; an export for every key would cost 1.5 kB gzip.
  json: { namedExports: false },
  define: RELEASE,
  resolve: { alias: withoutShims },
  css: { postcss: { plugins: usedStyles() } },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Reading a property does nothing else, in our code and in our libraries.
      treeshake: { propertyReadSideEffects: false },
      input: ['index.html', 'src/offline/besidePage.ts', 'src/nurse/clinic.ts'],
      output: {
        postBanner: compiledAtOnce,
        codeSplitting: {
          groups: [
            // Runs before the rest, in a task of its own (src/main.tsx).
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // The way out is a script of its own on every page.
            { name: 'leave', test: /\/src\/leaving\// },
            // With all that it imports, which would else be split among those that share parts of it.
            {
              name: 'wizard',
              test: /node_modules\/(?!uqr)|\/src\/(wizard\/startWizard|frame\/OwnPage)\.tsx?$/,
            },
            { name: 'screens', test: /\/src\/wizard\/screens\.ts$/ },
            wordChunks,
          ],
        },
      },
    },
  },
  test: {
    // Browser tests wait more than they work, so that there may be one more than cores.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new Summary()],
    // One line for each file: how slow a test is on a busy machine is for nobody to read.
    slowTestThreshold: Infinity,
    // How quick a page is on a busy machine is for the benchmarks to say: waits end a test, not a limit.
    testTimeout: 4 * PATIENCE,
    hookTimeout: 4 * PATIENCE,
    teardownTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // The files of a worker share its modules, which take longer to load than most tests take.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...notInNode, ...replacing.unit],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-replacing',
          environment: 'node',
          include: replacing.unit,
          exclude: notInNode,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // Likewise, and its window.
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          exclude: replacing.dom,
          setupFiles: ['tests/dom.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom-replacing',
          environment: 'jsdom',
          include: replacing.dom,
          setupFiles: ['tests/dom.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          environment: 'node',
          // The files of a worker share one browser.
          isolate: false,
          provide: { needs: ['chromium'] },
          include: ['tests/chromium/**/*.test.ts'],
          globalSetup: ['tests/chromium/site.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          isolate: false,
          provide: { needs: ['firefox'] },
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/firefox/site.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          provide: { needs: ['nginx'] },
          include: ['tests/nginx/**/*.test.ts'],
          globalSetup: ['tests/nginx/setup.ts'],
        },
      },
    ],
  },
});
