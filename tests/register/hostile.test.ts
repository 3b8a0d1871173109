import { expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../hostileTexts.ts';
import { shown } from './shown.ts';
import { teaRegister, useTeaFolder } from './teaRegister.ts';

const { put, check, inFolder } = useTeaFolder();

const SAFE = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

it.each<[what: string, message: string, words: () => string[]]>([
  ['nothing named', 'Name copies of the register', () => []],
  ['an option that is not known', 'Name copies of the register', () => ['--kept', 'tea.json']],
  ['no such file', 'There is no file', () => [inFolder('gone.json')]],
  ['a folder', 'There is no file', () => [inFolder('.')]],
  ['broken JSON', 'cannot be read as JSON', () => [put('now.json', '{"services": {"9408"')]],
  ['an empty file', 'cannot be read as JSON', () => [put('now.json', '')]],
  ['a text', "not of the register's shape", () => [put('now.json', '"tea"')]],
  ['nothing in it', "not of the register's shape", () => [put('now.json', 'null')]],
  ['other lists', 'holds no list of services', () => [put('now.json', { teas: [] })]],
  ['a list of texts', "not of the register's shape", () => [put('now.json', ['tea'])]],
  ['an id of text', "not of the register's shape", () => [put('now.json', [{ id: '9408' }])]],
  [
    'one entry of unknown language',
    'in a language that is not said',
    () => [put('now.json', teaRegister().services[9408].fi)],
  ],
  ['an address that is none', 'is not an address', () => ['http://']],
  ['an address of a file', 'is not an address over http', () => [`file://${inFolder('tea.json')}`]],
])('is refused with %s', async (_, message, words) => {
  expect(await check(words())).toEqual({
    code: 2,
    report: expect.stringContaining(message) as string,
  });
});

it.each<[what: string, where: string, texts: object]>([
  ['a title is missing', 'title', { title: undefined }],
  ['a title is null', 'title', { title: null }],
  ['a text is a number', 'prerequisites', { prerequisites: 42 }],
  ['a list is missing', 'unit_ids', { unit_ids: undefined }],
  ['an item of a list is a text', 'unit_ids.1', { unit_ids: [1, 'two'] }],
  ['a list is endless', 'provided_languages', { provided_languages: Array(5001).fill('fi') }],
])('names the entry, language and field when %s', async (_, where, texts) => {
  const register = teaRegister();
  Object.assign(register.services[9408].sv, texts);
  const { code, report } = await check([put('now.json', register)]);
  expect(code).toBe(2);
  expect(report).toContain(`service 9408, sv is not of the register's shape:\n  ${where}: `);
});

it('refuses a file that is too large', async () => {
  const limits = { milliseconds: 1000, bytes: 100, redirects: 0 };
  expect(await check([inFolder('tea.json')], limits)).toEqual({
    code: 2,
    report: expect.stringContaining('is larger than 100 bytes') as string,
  });
});

it('shows a huge text shortly, and says how much is left', async () => {
  const register = teaRegister();
  register.services[9408].fi.prerequisites = 'x'.repeat(5_000_000);
  const { code, report } = await check([put('now.json', register)]);
  expect(code).toBe(1);
  expect(report).toContain('x… (4998500 characters more)');
  expect(report.length).toBeLessThan(3000);
});

it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))(
  'shows hostile text %i as one harmless line',
  async (_, text) => {
    const register = teaRegister();
    register.services[9408].fi.title = `Tea ${text}`;
    register.services[9408].sv.prerequisites = `Cup ${text}`;
    const { code, report } = await check([put('now.json', register)]);
    const lines = report.split('\n');
    expect(code).toBe(1);
    expect(lines.filter((line) => !SAFE.test(line))).toEqual([]);
    // The first line, the entry's two, two changes of three lines each, and the last line.
    expect(lines).toHaveLength(10);
  },
);

it.each([
  ['colours', '\u001B[31mred\u001B[0m tea', 'red tea'],
  ['a cleared screen', 'tea\u001B[2J\u001B[H', 'tea'],
  ['a title of the window', '\u001B]0;cocoa\u0007tea', 'tea'],
  ['a link', '\u001B]8;;https://evil.example\u0007tea\u001B]8;;\u0007', 'tea'],
  ['an escape in pieces', '\u001B\u200B[31mtea', '[31mtea'],
  ['a line gone back on', 'cocoa\rtea', 'cocoa tea'],
  ['words turned round', '\u202Eaet\u202C', 'aet'],
])('takes %s away', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});
