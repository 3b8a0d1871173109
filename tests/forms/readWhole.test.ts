import { expect, it } from 'vitest';
import { readWhole } from '../../src/forms/readWhole.ts';

const WEEKS = {
  missing: 'weeks.missing',
  notNumbers: 'weeks.notNumbers',
  range: 'weeks.range',
} as const;
const DAYS = { notNumbers: 'days.notNumbers', range: 'days.range' } as const;

it.each([
  ['0', 0],
  ['00', 0],
  ['-0', 0],
  ['7', 7],
  ['007', 7],
  [' 20 ', 20],
  ['\t20\n', 20],
  ['\u00a020', 20],
  ['42', 42],
])('reads %j as %i', (typed, value) => {
  expect(readWhole(typed, 42, WEEKS) === value).toBe(true);
});

it.each(['', ' ', '\t', '\u00a0'])('takes %j for 0 only where nothing may be missing', (typed) => {
  expect(readWhole(typed, 42, WEEKS)).toBe('weeks.missing');
  expect(readWhole(typed, 6, DAYS)).toBe(0);
});

it.each(['43', '100', '999999999', '-1', '-42', '-999999999'])('finds %s out of range', (typed) => {
  expect(readWhole(typed, 42, WEEKS)).toBe('weeks.range');
});

it.each([
  '1.5',
  '1,5',
  '20.',
  '20+3',
  '20 3',
  '2 0',
  '+20',
  '--20',
  '-',
  '1e1',
  '0x14',
  '0b1',
  'kaksikymmentä',
  'rv 20',
  '20 viikkoa',
  '٢٠',
  '２０',
  '²',
  'Ⅻ',
  '👶',
  '2👶0',
  'NaN',
  'Infinity',
  'null',
  'true',
  '<b>20</b>',
  '<img src=x onerror=alert(1)>',
  '20\u0000',
  '2\u200b0',
  '1'.repeat(10),
  '1'.repeat(10_000),
])('takes %.30j for no whole number', (typed) => {
  expect(readWhole(typed, 42, WEEKS)).toBe('weeks.notNumbers');
});
