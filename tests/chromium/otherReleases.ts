import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Release } from '../../src/offline/release.ts';
import { releaseIn } from './release.ts';
import { buildSite } from './site.ts';

type Change = readonly [file: string, from: string, to: string];

export const NEW_PHONE = '09 310 15499';

const newStyle: Change = [
  'src/ui/look.css',
  "@import './everywhere.css';",
  "@import './everywhere.css'; .tuki-another { color: red; }",
];

const newContact: Change[] = [
  ['src/catalogue/contacts.ts', '+358931015454', '+358931015499'],
  ['src/catalogue/checked.ts', '2026-11-21', '2026-11-22'],
  newStyle,
];

/** What another release has that the site as it is has not. */
const RELEASES = {
  newContact,
  /** Other words and styles, the same rules; a comment in the rules. */
  newLook: [
    ['locales/fi/page.json', '"Aloita"', '"Aloita tästä"'],
    newStyle,
    ['src/rules/answers.ts', '/** What may weigh', '// Said otherwise.\n/** What may weigh'],
  ],
  /** The way out is another script, too. */
  newLeave: [
    ...newContact,
    ['src/leaving/leaveAtOnce.ts', 'cover(leaving);', "cover(leaving + '');"],
  ],
} satisfies Record<string, Change[]>;

/**
 * Builds another release of the site into a folder of its own, without the scripts for other sites,
 * which no page of it asks for.
 */
export async function otherRelease(name: keyof typeof RELEASES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `tukipolku-${name}-`));
  await buildSite(folder, [changing(RELEASES[name]), withoutEmbedScripts]);
  return folder;
}

/** The script that takes over, by how it fails. */
const FAILING = {
  /** Before it does anything. */
  unreadable: () => "throw new Error('Unreadable');",
  /** When it has read the whole release and ended the old wizard. */
  broken: (whole: string) =>
    `import '${whole}'; export async function takeOver(element, old) { old.handOver(); old.end(); throw new Error('Broken'); }`,
};

/** A built release, in a folder of its own, whose script that takes over is exchanged for one that fails. */
export async function failing(name: keyof typeof FAILING, built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `tukipolku-${name}-`));
  await cp(built, folder, { recursive: true });
  const { id, ...release } = await releaseIn(built);
  const script = FAILING[name](`/${release.entry}`);
  const entry = `assets/takeOver-${name}.js`;
  const integrity = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const files = { ...release.files, [entry]: integrity };
  await writeFile(join(folder, entry), script);
  await exchangeRelease(folder, { ...release, id: `${id}-${name}`, entry, files });
  return folder;
}

/** Writes another release at the head of the worker. */
async function exchangeRelease(folder: string, release: Release): Promise<void> {
  const file = join(folder, 'worker.js');
  const [, ...script] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [`const RELEASE=${JSON.stringify(release)};`, ...script].join('\n'));
}

const withoutEmbedScripts: Plugin = {
  name: 'without-embed-scripts',
  configResolved({ plugins }) {
    const scripts = plugins.find(({ name }) => name === 'embed-scripts');
    if (scripts === undefined) throw new Error('There is no embed-scripts to leave out');
    delete scripts.generateBundle;
  },
};

function changing(changes: readonly Change[]): Plugin {
  const missing = new Set(changes);
  return {
    name: 'another-release',
    enforce: 'pre',
    transform(code, id) {
      let changed = code;
      for (const change of changes) {
        const [file, from, to] = change;
        if (!id.endsWith(file) || !changed.includes(from)) continue;
        missing.delete(change);
        changed = changed.replaceAll(from, to);
      }
      return changed === code ? null : changed;
    },
    buildEnd() {
      if (missing.size > 0) throw new Error(`Nothing to change: ${[...missing].join('; ')}`);
    },
  };
}
