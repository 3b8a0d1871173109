import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type * as rendered from '../src/pages/rendered.ts';
import type { RenderedPage } from '../src/pages/renderPages.tsx';
import type { RenderedWizard } from '../src/pages/renderWizard.tsx';
import { INLINED, inlinedIn } from './inlined.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROOT = '<div id="tukipolku"></div>';

/**
 * The wizard and the pages beside it at an address of their own in every language, all made from
 * index.html: one head for all.
 */
export function languagePages(): Plugin {
  let base = '/';
  // What changes the sources of the scripts must change what they take over, too.
  let plugins: Plugin[] = [];
  return {
    name: 'language-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
      plugins = config.plugins.filter(
        ({ name, enforce }) => enforce === 'pre' && !/^(vite:|alias$|native:)/.test(name),
      );
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const first = bundle['index.html'];
        if (first?.type !== 'asset') return;
        const { module } = await runnerImport<typeof rendered>('/src/pages/rendered.ts', {
          root,
          base,
          plugins,
          logLevel: 'warn',
        });
        const leave = scriptOf(bundle, base, 'leave');
        const beside = scriptOf(bundle, base, 'besidePage');
        const clinic = [...stylesOf(bundle, base, 'clinic'), scriptOf(bundle, base, 'clinic')].join(
          '\n    ',
        );
        const wizard = String(first.source);
        const frame = withoutWizard(wizard);

        const inlined = await inlinedIn(bundle, wizard);
        for (const start of module.wizards) {
          const html = localised(inlined.html, start)
            // The way out comes first, and waits neither for the rest nor for styles.
            .replace('<script type="module"', `${leave}\n    $& data-wizard`)
            .replace(
              '</head>',
              `  ${preload(base, bundle, 'react', 'wizard', `words-${start.language}`)}\n  </head>`,
            )
            .replace(
              ROOT,
              () =>
                `<div id="tukipolku" data-built="${start.path}">${start.html}</div>${start.screens.map(template).join('')}`,
            );
          this.emitFile({ type: 'asset', fileName: `${start.path}index.html`, source: html });
          // Who names no language gets the introduction in the source language.
          if (start.path === 'fi/') first.source = html;
        }
        this.emitFile({ type: 'asset', fileName: INLINED, source: inlined.configuration });
        for (const start of module.clinicStarts) {
          const html = localised(frame, start)
            .replace('</head>', `  ${leave}\n    ${clinic}\n  </head>`)
            .replace('</head>', `  ${preload(base, bundle, `words-${start.language}`)}\n  </head>`)
            .replace(ROOT, () => `<div id="tukipolku">${start.html}</div>`);
          this.emitFile({ type: 'asset', fileName: `${start.path}index.html`, source: html });
        }
        for (const page of [...module.pages, module.notFound]) {
          const html = localised(frame, page)
            .replace('</head>', `  ${leave}\n    ${beside}\n  </head>`)
            .replace(ROOT, () => page.html);
          const fileName = page.path.replace(/\/$/, '/index.html');
          this.emitFile({ type: 'asset', fileName, source: html });
        }
      },
    },
  };
}

function template({ steps, title, html }: RenderedWizard['screens'][number]): string {
  return `<template data-step="${steps.join(' ')}" data-title="${title}">${html}</template>`;
}

/** The same page without the wizard's scripts, and what is loaded ahead for them. */
function withoutWizard(html: string): string {
  return html.replaceAll(/\s*<(script type="module"|link rel="modulepreload").*$/gm, '');
}

function localised(html: string, { language, title }: RenderedPage): string {
  return html
    .replace('<html lang="fi">', `<html lang="${language}">`)
    .replace('<title>Tukipolku</title>', `<title>${title}</title>`);
}

/** The styles that only this script brings. */
function stylesOf(bundle: Rolldown.OutputBundle, base: string, name: string): string[] {
  const script = chunkOf(bundle, name);
  return [...(script.viteMetadata?.importedCss ?? [])].map(
    (file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`,
  );
}

function scriptOf(bundle: Rolldown.OutputBundle, base: string, name: string): string {
  const { fileName } = chunkOf(bundle, name);
  return `<script type="module" async crossorigin src="${base}${fileName}"></script>`;
}

function chunkOf(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
  if (chunk?.type !== 'chunk') throw new Error(`The build has no script ${name}`);
  return chunk;
}

/** The words, and scripts that others import late, are asked for along with the page, not after it. */
function preload(base: string, bundle: Rolldown.OutputBundle, ...names: string[]): string {
  return names
    .map((name) => chunkOf(bundle, name).fileName)
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
    .join('\n    ');
}
