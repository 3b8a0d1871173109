import { readFileSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { catalogue, checkCatalogue } from './src/catalogue/checkCatalogue.ts';
import { checkWords } from './src/catalogue/checkWords.ts';
import { formatPhone } from './src/i18n/formatPhone.ts';

const locales = new URL('locales/', import.meta.url);

export default defineConfig({
  plugins: [react(), checkedContent(), languagePages()],
  // Words are read whole; an export for every key would cost 1.5 kB gzip.
  json: { namedExports: false },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // In one piece, as several compress worse; the code for cameras is fetched by few.
            { name: 'libraries', test: /node_modules\/(?!uqr)/ },
            {
              debugName: 'the words of each language',
              name: (id) =>
                /\/locales\/(\w+)\/(?!outage|calling)/.exec(id)?.[1]?.replace(/^/, 'words-'),
            },
          ],
        },
      },
    },
  },
  test: {
    // Browser tests wait more than they work, so that every core may have a file.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Some walk every combination of answers; how fast is for the benchmarks to say.
          testTimeout: 120_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/chromium/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/dom.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          environment: 'node',
          include: ['tests/chromium/**/*.test.ts'],
          globalSetup: ['tests/chromium/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** A broken catalogue or a missing word stops the build and says where. */
function checkedContent(): Plugin {
  return {
    name: 'checked-content',
    apply: 'build',
    buildStart() {
      checkCatalogue(catalogue);
      checkWords(catalogue, Object.fromEntries(languages().map((code) => [code, wordsOf(code)])));
    },
  };
}

/** The page at an address of its own in every language; the root is the Finnish one. */
function languagePages(): Plugin {
  return {
    name: 'language-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = String(page.source);
        for (const language of languages()) {
          this.emitFile({
            type: 'asset',
            fileName: `${language}/index.html`,
            source: localised(html, language, Object.keys(bundle)),
          });
        }
        page.source = localised(html, 'fi', Object.keys(bundle));
      },
    },
  };
}

function localised(html: string, language: string, files: string[]): string {
  const { page, outage } = wordsOf(language) as {
    page: { name: string; purpose: string };
    outage: OutageWords;
  };
  const words = files.find((file) => file.includes(`words-${language}-`)) ?? '';
  const [, base = '/'] = /src="([^"]*)assets\//.exec(html) ?? [];
  return html
    .replace('<html lang="fi">', `<html lang="${language}">`)
    .replace('<title>Tukipolku</title>', `<title>${page.name} – ${page.purpose}</title>`)
    .replace(
      '</head>',
      `  <link rel="modulepreload" crossorigin href="${base}${words}">\n  </head>`,
    )
    .replace(
      '<div id="tukipolku"></div>',
      `<div id="tukipolku">${beforeScript(page.name, page.purpose, outage)}</div>`,
    );
}

type OutageWords = Record<'emergency' | 'violence' | 'medical' | 'counselling', string>;

/** What stands on the page until the script runs, or when it never does: whom to call. */
function beforeScript(name: string, purpose: string, words: OutageWords): string {
  const { emergency, nollalinja, medicalHelpline, counsellingPhone } = catalogue.contacts;
  const lines = [
    [words.emergency, emergency],
    [words.violence, nollalinja],
    [words.medical, medicalHelpline],
    [words.counselling, counsellingPhone],
  ] as const;
  const items = lines.map(
    ([label, { phone }]) => `<li>${label} <a href="tel:${phone}">${formatPhone(phone)}</a></li>`,
  );
  return `<main class="tuki-column"><h1>${name}</h1><p>${purpose}</p><ul>${items.join('')}</ul></main>`;
}

function languages(): string[] {
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function wordsOf(language: string): Record<string, unknown> {
  const folder = new URL(`${language}/`, locales);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
    ]),
  );
}
