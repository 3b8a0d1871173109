import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
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
  /** Its script fails before it does anything. */
  unreadable: [
    ...newContact,
    ['src/wizard/takeOver.tsx', 'const now =', "throw new Error('Unreadable'); const now ="],
  ],
  /** It ends the old wizard and then fails. */
  broken: [
    ...newContact,
    ['src/wizard/takeOver.tsx', 'const root =', "throw new Error('Broken'); const root ="],
  ],
} satisfies Record<string, Change[]>;

/** Builds other releases of the site, each into a folder of its own. */
export async function otherRelease(name: keyof typeof RELEASES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `tukipolku-${name}-`));
  await buildSite(folder, [changing(RELEASES[name])]);
  return folder;
}

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
