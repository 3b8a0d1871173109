import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Paper } from './findSentences.ts';

/** A folder that cannot be checked; its message is for whoever typed the command. */
export class ArgumentError extends Error {}

/** The documents in some folders: a .txt is a page or brochure, a .json an extract of a register. */
export function readPapers(folders: readonly string[]): Paper[] {
  if (folders.length === 0) {
    throw new ArgumentError(
      'Name a folder that holds the documents: npm run check:sources -- <folder>',
    );
  }
  return folders.flatMap((folder) => {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new ArgumentError(`There is no folder ${folder}`);
    }
    const papers = readdirSync(folder)
      .toSorted()
      .flatMap((file) => readPaper(folder, file));
    if (papers.length === 0) {
      throw new ArgumentError(`There is no document (.txt or .json) in ${folder}`);
    }
    return papers;
  });
}

function readPaper(folder: string, file: string): Paper[] {
  const whole = path.join(folder, file);
  if (file.endsWith('.txt')) {
    return [{ file, kind: 'text', texts: [readFileSync(whole, 'utf8')] }];
  }
  if (!file.endsWith('.json')) return [];
  try {
    return [{ file, kind: 'register', texts: stringsIn(JSON.parse(readFileSync(whole, 'utf8'))) }];
  } catch (error) {
    throw new ArgumentError(`${whole} cannot be read as JSON`, { cause: error });
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
