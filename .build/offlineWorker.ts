import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type { Release } from '../src/offline/release.ts';
import { filesOf } from './filesOf.ts';
import { rulesOf } from './rulesOf.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
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
        const script = await compiled();
        const hash = createHash('sha256').update(script).update(JSON.stringify(release));
        const id = hash.digest('base64url').slice(0, 16);
        const head = `const RELEASE=${JSON.stringify({ id, ...release } satisfies Release)};`;
        this.emitFile({ type: 'asset', fileName: 'worker.js', source: `${head}\n${script}` });
      },
    },
  };
}

/** The worker as one classic script. */
async function compiled(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: WORKER, output: { format: 'iife' } },
    },
  });
  const [file] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (file?.type !== 'chunk') throw new Error('The worker was not compiled');
  return file.code;
}
