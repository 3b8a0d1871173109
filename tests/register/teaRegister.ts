import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { checkRegister } from './checkRegister.ts';
import { LIMITS, type Limits } from './readInput.ts';

/** A made-up service in one language, with a field more than is known. */
const tea = (title: string, terms: string) => ({
  id: 9408,
  title,
  description_long: 'Tea is poured\n at nine. ',
  prerequisites: terms,
  provided_languages: ['fi', 'sv'],
  links: [],
  unit_ids: [3, 1, 2],
  brewed_by: { nobody: true },
});

const bell = (name: string, phone: string) => ({
  id: 5263,
  type: 'ADVICE',
  name,
  provided_languages: [],
  links: [],
  channels: [
    { id: 7, type: 'TELEPHONE', name: 'Bell', phone, requires_authentication: false, links: [] },
    {
      id: 8,
      type: 'WEBPAGE',
      links: [{ type: 'INTERNET', title: 'Ring', url: 'https://tea.example/' }],
    },
  ],
});

/** A register of the shape of the City's, with words of our own: one service, one errand service. */
export const teaRegister = () => ({
  source: 'made up',
  services: {
    9408: {
      id: 9408,
      fi: tea('Teehetki', 'Ota kuppi.'),
      sv: tea('Testund', 'Ta en kopp.'),
      en: tea('Tea time', 'Bring a cup.'),
    },
    1: { id: 1, fi: 'of no interest', sv: [], en: [] },
  },
  errand_services: { 5263: { id: 5263, fi: bell('Soita', '+358 9'), sv: [], en: [] } },
});
export type TeaRegister = ReturnType<typeof teaRegister>;

/** A folder for each test, where the tea register has been kept by `npm run check:register`. */
export function useTeaFolder() {
  let folder = '';
  const inFolder = (file: string) => path.join(folder, file);
  const put = (file: string, content: unknown) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(inFolder(file), text);
    return inFolder(file);
  };
  const check = (words: readonly string[], limits: Limits = LIMITS) =>
    checkRegister(words, inFolder('kept.json'), limits);

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'register-'));
    put('kept.json', {});
    await check(['--keep', put('tea.json', teaRegister())]);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return { put, check, inFolder };
}
