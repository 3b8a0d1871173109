import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import type { Release } from '../src/offline/release.ts';
import { classicScript } from './classicScript.ts';
import { filesOf } from './filesOf.ts';
import { rulesOf } from './rulesOf.ts';

const WORKER = 'src/offline/worker.ts';
/** The script that puts a new release in the place of an old one. */
const TAKE_OVER = /\/src\/wizard\/takeOver\.tsx$/;

/**
 * Writes the worker that keeps the site for when there is no network, with the release that it keeps
 * at its head, and tells every page which rules it has. Comes after all plugins that write files.
 */
export function offlineWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const entry = Object.values(bundle).find(
          (file) => file.type === 'chunk' && TAKE_OVER.test(file.facadeModuleId ?? ''),
        );
        if (entry === undefined) throw new Error('The build has no script for taking over');
        const wizard = String((bundle['index.html'] as Rolldown.OutputAsset).source);
        const rules = rulesOf([...this.getModuleIds()].map((id) => [id, this.getModuleInfo(id)]));
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const meta = `  <meta name="rules" content="${rules}" />\n  </head>`;
          file.source = String(file.source).replace('</head>', meta);
        }
        const release = {
          rules,
          entry: entry.fileName,
          styles: Object.keys(bundle).filter(
            (name) => name.endsWith('.css') && wizard.includes(name),
          ),
          files: filesOf(bundle, config),
        };
        const script = await classicScript(WORKER);
        const hash = createHash('sha256').update(script).update(JSON.stringify(release));
        const id = hash.digest('base64url').slice(0, 16);
        const head = `const RELEASE=${JSON.stringify({ id, ...release } satisfies Release)};`;
        this.emitFile({ type: 'asset', fileName: 'worker.js', source: `${head}\n${script}` });
      },
    },
  };
}
