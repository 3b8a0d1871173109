import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { hostStyles } from './hostStyles.ts';
import { ownZod } from './ownZod.ts';
import { usedStyles } from './usedStyles.ts';
import { withoutUnused } from './withoutUnused.ts';
import { withoutPreload } from './withoutPreload.ts';
import { withoutShims } from './withoutShims.ts';
import { wordChunks } from './wordChunks.ts';
import { languages, wordsOf } from './words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = packageJson;

/** What the scripts know of the release that they are of. */
export const RELEASE = { 'import.meta.env.VITE_RELEASE': JSON.stringify(version) };

/**
 * Writes the scripts for other sites: the element's and the frame's, at a path with the version, whose
 * content never changes, and the newest at a path of their own. Says which line to embed it with.
 */
export function embedScripts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'embed-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler() {
        const files = [...(await element()), ...(await frame())];
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName: `embed/${fileName}`, source });
        for (const { fileName, code } of files) emit(`${version}/${fileName}`, code);
        emit('tukipolku.js', `import './${version}/tukipolku.js';\n`);
        for (const { fileName, code } of files.filter(isFrame)) emit(fileName, code);
        const script = files.find(({ fileName }) => fileName === 'tukipolku.js');
        const integrity = `sha384-${createHash('sha384')
          .update(script?.code ?? '')
          .digest('base64')}`;
        const release = { version, script: `embed/${version}/tukipolku.js`, integrity };
        emit('release.json', `${JSON.stringify(release, null, 2)}\n`);
        config.logger.info(
          `\nThis release of the element:\n<script type="module" src="…/${release.script}" integrity="${integrity}" crossorigin></script>\n`,
        );
      },
    },
  };
}

type Script = Pick<
  Rolldown.OutputChunk,
  'type' | 'fileName' | 'name' | 'code' | 'isEntry' | 'imports' | 'modules'
>;

/** The element's script, and what it fetches when it comes near the view. */
export function element(): Promise<Script[]> {
  return scriptsOf({
    // Wherever the files lie, they find each other.
    base: './',
    plugins: [react(), hostStyles(), ownZod(), withoutUnused(), withoutPreload()],
    build: {
      modulePreload: false,
      rolldownOptions: {
        input: { tukipolku: 'src/embed/element.ts' },
        treeshake: { propertyReadSideEffects: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: {
            groups: [
              // In one piece, as several compress worse.
              { name: 'wizard', test: /\/src\/embed\/mountInto\.tsx$/ },
              { name: 'screens', test: /\/src\/wizard\/screens\.ts$/ },
              wordChunks,
            ],
          },
        },
      },
    },
  });
}

/** The frame's, as one classic script. */
export function frame(): Promise<Script[]> {
  const frames = languages().map((language) => {
    const { page, nurse } = wordsOf(language) as {
      page: { name: string };
      nurse?: { slug: string };
    };
    return [language, { name: page.name, clinic: nurse && `${language}/${nurse.slug}/` }] as const;
  });
  const inFinnish = frames.find(([language]) => language === 'fi')?.[1].clinic;
  const withClinic = frames.map(([language, { name, clinic = inFinnish }]) => [
    language,
    { name, clinic },
  ]);
  return scriptsOf({
    define: { FRAMES: JSON.stringify(Object.fromEntries(withClinic)) },
    build: {
      rolldownOptions: {
        input: { frame: 'src/embed/frameLoader.ts' },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
}

function isFrame({ fileName }: Script): boolean {
  return fileName === 'frame.js';
}

async function scriptsOf({ build: output, define, ...config }: InlineConfig): Promise<Script[]> {
  const built = await build({
    ...config,
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: withoutShims },
    json: { namedExports: false },
    css: { postcss: { plugins: usedStyles() } },
    define: { ...RELEASE, ...define },
    build: { ...output, write: false, target: 'baseline-widely-available' },
  });
  return [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((file) => file.type === 'chunk');
}
