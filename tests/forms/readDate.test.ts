import { expect, it } from 'vitest';
import { readDate, typedDate } from '../../src/forms/readDate.ts';
import { plainDate } from '../../src/rules/plainDate.ts';

const LONG = '1'.repeat(10_000);

it.each([
  ['14', '3', '2027', '2027-03-14'],
  ['04', '03', '2027', '2027-03-04'],
  [' 14 ', '\t3', '2027\n', '2027-03-14'],
  ['\u00a014\u00a0', '3', '2027', '2027-03-14'],
  ['31', '12', '2026', '2026-12-31'],
  ['1', '1', '2027', '2027-01-01'],
  ['28', '2', '2027', '2027-02-28'],
  ['29', '2', '2028', '2028-02-29'],
  ['29', '2', '2000', '2000-02-29'],
  ['14.', '3.', '2027', '2027-03-14'],
  ['14.3.2027', '', '', '2027-03-14'],
  ['14. 3. 2027', '', '', '2027-03-14'],
  ['04.03.2027', '', '', '2027-03-04'],
  ['  14.3.2027 ', ' ', ' ', '2027-03-14'],
  ['29.2.2028', '', '', '2028-02-29'],
])('reads %j %j %j as %s', (day, month, year, date) => {
  expect(readDate({ day, month, year })).toBe(date);
});

it.each([
  ['31', '2', '2027'],
  ['29', '2', '2027'],
  ['29', '2', '1900'],
  ['30', '2', '2028'],
  ['31', '4', '2027'],
  ['31', '11', '2026'],
  ['32', '1', '2027'],
  ['0', '1', '2027'],
  ['00', '1', '2027'],
  ['1', '0', '2027'],
  ['1', '13', '2027'],
  ['1', '1', '0000'],
  ['1', '1', '0999'],
  ['2027', '3', '2027'],
  ['29.2.2027', '', ''],
  ['14.13.2027', '', ''],
])('knows no such day as %j %j %j', (day, month, year) => {
  expect(readDate({ day, month, year })).toEqual({ field: 'day', key: 'date.noSuchDay' });
});

it.each([
  ['', '', '', 'day'],
  [' ', '\t', '\n', 'day'],
  ['14', '', '', 'month'],
  ['14', '3', '', 'year'],
  ['', '3', '2027', 'day'],
  ['14', '', '2027', 'month'],
  ['14.3.', '', '2027', 'month'],
  ['14.3.27', '', '', 'month'],
])('misses a part of %j %j %j, and points to the %s', (day, month, year, field) => {
  expect(readDate({ day, month, year })).toEqual({ field, key: 'date.missing' });
});

it.each([
  ['14', '3', '27'],
  ['14', '3', '7'],
  ['14', '3', '202'],
])('asks for four digits of the year of %j %j %j', (day, month, year) => {
  expect(readDate({ day, month, year })).toEqual({ field: 'year', key: 'date.shortYear' });
});

it.each([
  ['a', '3', '2027', 'day'],
  ['neljästoista', '3', '2027', 'day'],
  ['14', 'maaliskuu', '2027', 'month'],
  ['14', '3', 'ensi vuonna', 'year'],
  ['14', '3', '20 27', 'year'],
  ['14', '3', '20270', 'year'],
  ['-14', '3', '2027', 'day'],
  ['+14', '3', '2027', 'day'],
  ['14', '3', '-2027', 'year'],
  ['14.5', '3', '2027', 'day'],
  ['14,5', '3', '2027', 'day'],
  ['14..', '3', '2027', 'day'],
  ['1e1', '3', '2027', 'day'],
  ['0x1f', '3', '2027', 'day'],
  ['١٤', '3', '2027', 'day'],
  ['14', '٣', '٢٠٢٧', 'month'],
  ['１４', '3', '2027', 'day'],
  ['½', '3', '2027', 'day'],
  ['👶', '3', '2027', 'day'],
  ['14', '👶🏽', '2027', 'month'],
  ['NaN', '3', '2027', 'day'],
  ['Infinity', '3', '2027', 'day'],
  ['null', '3', '2027', 'day'],
  ['<b>14</b>', '3', '2027', 'day'],
  ['<script>alert(1)</script>', '3', '2027', 'day'],
  ['{{year}}', '3', '2027', 'day'],
  ["'; DROP TABLE vauvat; --", '3', '2027', 'day'],
  ['14.3.2027', '3', '2027', 'day'],
  ['1\u200b4', '3', '2027', 'day'],
  [LONG, '3', '2027', 'day'],
  ['14', LONG, '2027', 'month'],
  ['14', '3', LONG, 'year'],
])('takes %.30j %.30j %.30j for no number, and points to the %s', (day, month, year, field) => {
  expect(readDate({ day, month, year })).toEqual({ field, key: 'date.notNumbers' });
});

it.each([
  ['2027-03-14', { day: '14', month: '3', year: '2027' }],
  ['2028-02-29', { day: '29', month: '2', year: '2028' }],
])('shows %s in its fields, and reads the same from them', (date, fields) => {
  expect(typedDate(plainDate(date))).toEqual(fields);
  expect(readDate(fields)).toBe(date);
});

it('shows no date as empty fields', () => {
  expect(typedDate(undefined)).toEqual({ day: '', month: '', year: '' });
});
