import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const react = ['react', 'react-dom', 'hds-core'];
const words = ['i18next', 'react-i18next'];
const formLibraries = ['react-hook-form', '@hookform/resolvers'];
const packages = Object.keys(packageJson.dependencies);

/** A page where machine, forms and results meet. */
const page = [
  'rules',
  'catalogue',
  'machine',
  'ui',
  'i18n',
  'forms',
  'results',
  'frame',
  'leaving',
  'offline',
  'hosting',
  ...packages,
];

/** What each part of src may import. Whatever else exists must be refused. */
const MAY_IMPORT: Record<string, string[]> = {
  rules: ['zod'],
  catalogue: ['rules', 'zod'],
  machine: ['catalogue', 'rules', 'xstate', 'zod'],
  ui: react,
  i18n: ['rules', 'locales', 'react', 'react-dom', ...words],
  forms: ['rules', 'ui', 'i18n', 'catalogue', ...react, ...words, ...formLibraries, 'zod'],
  results: ['catalogue', 'rules', 'ui', 'i18n', ...react, ...words, 'zod', 'uqr'],
  leaving: [],
  early: [],
  offline: [],
  frame: ['catalogue', 'rules', 'ui', 'i18n', 'results', 'leaving', ...react, ...words, 'zod'],
  pages: [
    'catalogue',
    'rules',
    'ui',
    'i18n',
    'results',
    'frame',
    'machine',
    'wizard',
    'locales',
    ...react,
    ...words,
    'zod',
  ],
  hosting: ['catalogue', 'machine', 'frame', 'leaving', 'xstate'],
  embed: [
    'rules',
    'machine',
    'ui',
    'i18n',
    'frame',
    'leaving',
    'hosting',
    'wizard',
    'nurse',
    ...react,
    ...words,
  ],
  wizard: [...page, 'early'],
  nurse: page,
  'main.tsx': [
    'wizard',
    'i18n',
    'leaving',
    'early',
    'offline',
    'xstate',
    ...react,
    ...words,
    'zod',
  ],
};

const parts = Object.keys(MAY_IMPORT);
const folders = parts.filter((part) => part !== 'main.tsx');
const ours = [...folders, 'locales'];

const project = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'import-directions-'));
let refused: Set<string>;

beforeAll(() => {
  copyFileSync(join(project, '.oxlintrc.json'), join(scratch, '.oxlintrc.json'));
  for (const [file, imports] of parts.flatMap(attempts)) {
    mkdirSync(join(scratch, dirname(file)), { recursive: true });
    writeFileSync(join(scratch, file), imports.map(({ line }) => line).join('\n'));
  }
  refused = new Set(lint());
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('import directions', () => {
  it('are written down for every folder of src', () => {
    const existing = readdirSync(join(project, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

    expect(existing.filter((name) => !folders.includes(name))).toEqual([]);
  });

  it.each(parts)('of %s are what the linter lets through, and nothing more', (part) => {
    const all = attempts(part).flatMap(([file, imports]) =>
      imports.map(({ line, allowed }, index) => ({
        line: `${file}: ${line}`,
        allowed,
        refused: refused.has(`${file}:${index + 1}`),
      })),
    );

    expect(all.some((one) => one.allowed) && all.some((one) => one.refused)).toBe(true);
    expect(all.filter((one) => one.refused && one.allowed)).toEqual([]);
    expect(all.filter((one) => !one.refused && !one.allowed)).toEqual([]);
  });
});

type Import = { line: string; allowed: boolean };

/** Files that try every import there is, one on a line: at the top of a folder and one deeper. */
function attempts(part: string): [file: string, imports: Import[]][] {
  if (part === 'main.tsx') return [['src/main.tsx', everyImport(part, './')]];
  return [
    [`src/${part}/attempts.ts`, everyImport(part, '../')],
    [`src/${part}/deeper/attempts.ts`, everyImport(part, '../../')],
  ];
}

function everyImport(part: string, toSrc: string): Import[] {
  const toRoot = toSrc === './' ? '../' : `../${toSrc}`;
  const may = new Set(MAY_IMPORT[part]);
  const folderImports = ours
    .filter((folder) => folder !== part)
    .flatMap((folder) => {
      const from = folder === 'locales' ? `${toRoot}locales/fi/a.json` : `${toSrc}${folder}/a.ts`;
      return [
        { line: `import { a as NAME } from '${from}';`, allowed: may.has(folder) },
        { line: `import type { A as NAME } from '${from}';`, allowed: may.has(folder) },
        { line: `void import('${from}');`, allowed: may.has(folder) },
        { line: `export * from '${from}';`, allowed: may.has(folder) },
      ];
    });
  const packageImports = [...packages, 'node:fs'].flatMap((name) =>
    [name, `${name}/deep`].map((from) => ({
      line: `import { a as NAME } from '${from}';`,
      allowed: may.has(name),
    })),
  );
  const beside = { line: `import { a as NAME } from './beside.ts';`, allowed: true };
  return [...folderImports, ...packageImports, beside].map(({ line, allowed }, index) => ({
    line: line.replace('NAME', `a${index}`),
    allowed,
  }));
}

type Diagnostic = { code: string; filename: string; labels: { span: { line: number } }[] };

/** `file:line` of each import that the linter refuses. */
function lint(): string[] {
  const binary = join(project, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [binary, '--format', 'json', '.'], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return diagnostics
    .filter(({ code }) => code === 'eslint(no-restricted-imports)')
    .map(({ filename, labels }) => `${filename}:${labels[0]?.span.line}`);
}
