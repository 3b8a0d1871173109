import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarFile } from '../../src/results/calendarFile.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { HOSTILE_TEXTS } from '../hostileTexts.ts';

const BREAKS = ['\r\n', '\n', '\r', '\n\n', '\r\n ', '\n\t', '\\n', '\\\n', '\u2028', '\u0085'];

/** What a calendar would take for more than words, if a line break or a mark got through. */
const INJECTED = [
  'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:another\r\nEND:VEVENT',
  'END:VCALENDAR\r\nBEGIN:VCALENDAR',
  'BEGIN:VALARM\r\nACTION:PROCEDURE\r\nATTACH:file:///bin/sh\r\nEND:VALARM',
  'ATTENDEE:mailto:somebody@example.org',
  'URL:javascript:window.hostileRan=1',
  'DTSTART;VALUE=DATE:19700101',
  ':;VALUE=URI:https://example.org/',
];

const TITLES = [
  ...HOSTILE_TEXTS,
  ...BREAKS.flatMap((lineBreak) => INJECTED.map((more) => `soita${lineBreak}${more}`)),
  ...BREAKS.map((lineBreak) => `${lineBreak}${'x'.repeat(66)}${lineBreak}END:VEVENT${lineBreak}`),
];

it('the file stays one event with one alarm, and says nothing else', () => {
  const asItShouldBe = partsOf('soita');
  expect(asItShouldBe.components).toEqual(['vevent', 'valarm']);
  const broken = TITLES.filter((title) => !isDeepStrictEqual(partsOf(title), asItShouldBe));
  expect(broken).toEqual([]);
});

it('no line break is in it but the ends of lines, and no control character', () => {
  // RFC 5545, 3.1: text has no control character but the tab.
  const broken = TITLES.filter((title) =>
    /[^\P{Cc}\t]/u.test(fileOf(title).replaceAll('\r\n', '')),
  );
  expect(broken).toEqual([]);
});

/** All that a calendar finds in the file but the words themselves. */
function partsOf(title: string) {
  const calendar = new ICAL.Component(ICAL.parse(fileOf(title)));
  const components = calendar
    .getAllSubcomponents()
    .flatMap((event) => [event, ...event.getAllSubcomponents()]);
  const properties = [calendar, ...components].flatMap((part) => part.getAllProperties());
  const words = properties.filter(({ name }) => name === 'summary' || name === 'description');
  return {
    components: components.map(({ name }) => name),
    properties: properties.map(({ name }) => name),
    parameters: properties.map((property) => property.jCal[1] as unknown),
    values: properties
      .filter((one) => !words.includes(one))
      .map((one) => String(one.getFirstValue())),
    areWordsAlike: new Set(words.map((one) => one.getFirstValue())).size === 1,
  };
}

function fileOf(title: string): string {
  return calendarFile({
    day: plainDate('2027-01-17'),
    title,
    uid: 'b1f0c1f4-0000-4000-8000-00000000000a',
    stamp: new Date('2026-11-22T08:05:09.123Z'),
  });
}
