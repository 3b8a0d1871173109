import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { element, frame } from '../../.build/embedScripts.ts';
import {
  EMBED_LIMITS,
  findEmbedExcess,
  findExcess,
  LIMITS,
  measure,
  measureEmbed,
  type EmbedMeasurement,
  type Measurement,
  type Weight,
} from './measure.ts';

// Somebody's own NODE_ENV must not make this measure React's development version.
process.env['NODE_ENV'] = 'production';

const result = await build({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'warn',
  build: { write: false },
});
if ('close' in result) throw new Error('The build watches for changes: nothing to measure.');

const measurement = measure([result].flat().flatMap(({ output }) => output));
console.log(table(measurement));
const embed = measureEmbed(await element(), await frame());
console.log(embedTable(embed));

const excess = [...findExcess(measurement), ...findEmbedExcess(embed)];
for (const sentence of excess) console.error(sentence);
if (excess.length > 0) process.exitCode = 1;

function table({ language, javaScript, first, css, extras, parts }: Measurement): string {
  return [
    `What a visitor loads from start to result${language === undefined ? '' : ` (${language})`}, in kB`,
    '',
    line('', 'gzip', 'brotli', 'limit'),
    totals('JavaScript', javaScript, LIMITS.javaScript),
    totals('… for the first answer', first, LIMITS.first),
    totals('CSS', css, LIMITS.css),
    '',
    line('Fetched when asked for', 'gzip'),
    ...extras.map(({ name, gzip }) => line(name, kB(gzip))),
    '',
    line('JavaScript by part', 'gzip'),
    ...parts.map(({ part, gzip }) => line(part, kB(gzip))),
  ].join('\n');
}

function embedTable({ element: script, rest, loader }: EmbedMeasurement): string {
  return [
    '',
    line('For other sites', 'gzip', 'brotli', 'limit'),
    totals('The element', script, EMBED_LIMITS.element),
    totals('What it then fetches', rest, EMBED_LIMITS.rest),
    totals('Loader of the frame', loader, EMBED_LIMITS.loader),
  ].join('\n');
}

function totals(what: string, { gzip, brotli }: Weight, limit: number): string {
  return line(what, kB(gzip), kB(brotli), kB(limit));
}

function line(what: string, ...columns: string[]): string {
  return [what.padEnd(24), ...columns.map((column) => column.padStart(8))].join(' ').trimEnd();
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
