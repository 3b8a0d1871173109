import { expect, it } from 'vitest';
import { embedRecord, readRecord, type Record } from './record.ts';

const RECORD: Record = {
  version: '</script><script>alert(1)</script>',
  checked: '2026-11-21',
  questions: [{ id: 'home', classes: ['"<!--"'] }],
  services: ['clinic'],
  outcomes: ['apply'],
  ways: [['1', '1']],
};

it('a record cannot break out of its report, and is read back as it was', () => {
  const html = `<p>before</p>${embedRecord(RECORD)}<p>after</p>`;
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(readRecord(html)).toEqual(RECORD);
});

it.each([
  ['an empty file', ''],
  ['another page', '<!doctype html><p>Hello</p>'],
  ['a torn one', '<script type="application/json" id="record">{"version":"1"'],
])('says that %s is no report', (_, html) => {
  expect(() => readRecord(html)).toThrow('This is no report of proof');
});

it.each([
  ['broken JSON', '{"version":'],
  ['something else', '[]'],
  ['ways that are none', JSON.stringify({ ...RECORD, version: '1', ways: [1] })],
])('says that a record of %s cannot be read', (_, json) => {
  const html = `<script type="application/json" id="record">${json}</script>`;
  expect(() => readRecord(html)).toThrow('The record of this report cannot be read.');
});
