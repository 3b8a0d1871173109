import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type * as rendered from '../src/pages/rendered.ts';
import type { RenderedPage } from '../src/pages/renderPages.tsx';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The page without the wizard's script, in which the pages beside it are set. */
export const FRAME = 'src/pages/page.html';

/** The wizard and the pages beside it at an address of their own in every language. */
export function languagePages(): Plugin {
  let base = '/';
  return {
    name: 'language-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const wizard = htmlOf(bundle, 'index.html');
        const frame = htmlOf(bundle, FRAME);
        if (wizard === undefined || frame === undefined) return;
        delete bundle[FRAME];
        const { module } = await runnerImport<typeof rendered>('/src/pages/rendered.ts', {
          root,
          base,
          logLevel: 'warn',
        });
        const emit = (path: string, html: string) =>
          this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });

        for (const start of module.starts) {
          const html = localised(wizard, start)
            .replace('<script type="module"', `${leaveScript(base, bundle)}\n    $&`)
            .replace('</head>', `  ${preload(base, bundle, start.language)}\n  </head>`)
            .replace('<div id="tukipolku">', (tag) => tag + start.html);
          emit(start.path, html);
          // Who names no language gets the source language.
          if (start.language === 'fi') replaceHtml(bundle, 'index.html', html);
        }
        for (const page of module.pages) {
          emit(
            page.path,
            localised(frame, page).replace('<body>', (tag) => tag + page.html),
          );
        }
      },
    },
  };
}

function htmlOf(bundle: Rolldown.OutputBundle, name: string): string | undefined {
  const page = bundle[name];
  return page?.type === 'asset' ? String(page.source) : undefined;
}

function replaceHtml(bundle: Rolldown.OutputBundle, name: string, html: string): void {
  const page = bundle[name];
  if (page?.type === 'asset') page.source = html;
}

function localised(html: string, { language, title }: RenderedPage): string {
  return html
    .replace('<html lang="fi">', `<html lang="${language}">`)
    .replace('<title>Tukipolku</title>', `<title>${title}</title>`);
}

/** Bundling makes one script of two; the way out comes first, and waits neither for the rest nor for styles. */
function leaveScript(base: string, bundle: Rolldown.OutputBundle): string {
  const leave = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.name === 'leave',
  );
  if (leave === undefined) throw new Error('The build has no script for leaving');
  return `<script type="module" async crossorigin src="${base}${leave.fileName}"></script>`;
}

/** The words are asked for along with the script, not after it. */
function preload(base: string, bundle: Rolldown.OutputBundle, language: string): string {
  const words = Object.keys(bundle).find((file) => file.includes(`words-${language}-`)) ?? '';
  return `<link rel="modulepreload" crossorigin href="${base}${words}">`;
}
