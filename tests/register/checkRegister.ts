import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { compare, isSame } from './compare.ts';
import { keep, readKept } from './kept.ts';
import { readCopy, type Copy } from './readCopy.ts';
import { LIMITS, readInput, type Limits } from './readInput.ts';
import { reportOn } from './reportOn.ts';
import { Unreadable } from './Unreadable.ts';

type Result = { report: string; code: 0 | 1 | 2 };

/**
 * Compares copies of the register, files or addresses, with what is kept in a file; after `--keep`,
 * keeps them. A report, and the code to exit with: 0 as kept, 1 not as kept, 2 cannot be read.
 */
export async function checkRegister(
  words: readonly string[],
  keptFile: URL | string,
  limits: Limits = LIMITS,
): Promise<Result> {
  const isKeeping = words.includes('--keep');
  try {
    const copy = await readCopies(
      words.filter((word) => word !== '--keep'),
      limits,
    );
    const kept = readKept(keptFile);
    const drift = compare(kept, copy);
    if (!isKeeping) return { report: reportOn(drift, copy), code: isSame(drift) ? 0 : 1 };
    const json = await format(JSON.stringify(keep(copy, kept)), {
      parser: 'json',
      printWidth: 100,
    });
    writeFileSync(keptFile, json);
    return { report: `Kept: ${drift.changes.length} fields that were other before.`, code: 0 };
  } catch (error) {
    if (error instanceof Unreadable) return { report: error.message, code: 2 };
    throw error;
  }
}

async function readCopies(names: readonly string[], limits: Limits): Promise<Copy> {
  const option = names.find((name) => name.startsWith('-'));
  if (names.length === 0 || option !== undefined) {
    throw new Unreadable('Name copies of the register: npm run check:register -- <file or url> …');
  }
  const copies = (await Promise.all(names.map((name) => readInput(name, limits)))).map(readCopy);
  const copy = new Map(copies.flatMap((one) => [...one]));
  // One entry may come in several inputs, a language in each.
  for (const id of copy.keys())
    copy.set(id, Object.assign({}, ...copies.map((one) => one.get(id))));
  return copy;
}
