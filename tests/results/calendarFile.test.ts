import { Buffer } from 'node:buffer';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type Reminder } from '../../src/results/calendarFile.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import en from '../../locales/en/dates.json' with { type: 'json' };
import fi from '../../locales/fi/dates.json' with { type: 'json' };
import sv from '../../locales/sv/dates.json' with { type: 'json' };

const REMINDER: Reminder = {
  day: plainDate('2027-01-17'),
  title: 'Muistutus: soita',
  uid: 'b1f0c1f4-0000-4000-8000-00000000000a',
  stamp: new Date('2026-11-22T08:05:09.123Z'),
};

const kinds = [fi, sv, en].flatMap(({ reminder }) => [reminder.titleOpens, reminder.titleCloses]);

describe('a calendar reads back', () => {
  it.each(kinds)('an all-day event and its alarm: %s', (title) => {
    const { component, event } = read({ ...REMINDER, title });
    expect(component.getFirstPropertyValue('version')).toBe('2.0');
    expect(component.getAllSubcomponents()).toHaveLength(1);
    expect(event.summary).toBe(title);
    expect(event.uid).toBe(REMINDER.uid);
    expect(event.description).toBeNull();
    expect(event.location).toBeNull();

    const [alarm] = event.component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(title);
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
  });

  it.each([
    ['a year end', '2026-12-31', '2027-01-01'],
    ['a leap day', '2028-02-29', '2028-03-01'],
    ['the day before 1 March of another year', '2027-02-28', '2027-03-01'],
    ['the day of 25 hours', '2026-10-25', '2026-10-26'],
    ['the day of 23 hours', '2027-03-28', '2027-03-29'],
  ])('%s: it starts on %s and ends before %s', (_, day, next) => {
    const { event } = read({ ...REMINDER, day: plainDate(day) });
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    expect([String(event.startDate), String(event.endDate)]).toEqual([day, next]);
  });

  it('when it was made, in UTC', () => {
    const { event } = read(REMINDER);
    const stamp = event.component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-11-22T08:05:09Z');
  });

  it.each([
    ['a comma, a semicolon and a backslash', 'soita, kysy; C:\\nyt'],
    ['a line break of each kind', 'yksi\nkaksi\r\nkolme\rneljä', 'yksi\nkaksi\nkolme\nneljä'],
    ['a backslash before n, which is no line break', 'a\\n, b'],
    ['ä, ö, å and an emoji', 'Älä hätäile, öitä on Åbo 👶🏽'],
    ['a line of two octets each, to be folded', 'ä'.repeat(200)],
    ['a line of emoji, one octet in', `x${'👶'.repeat(60)}`],
    ['a line that would be cut within an escape', `${'a'.repeat(66)},;\\,;\\`],
    ['words that look like a property', 'soita\nDESCRIPTION:toinen\nEND:VEVENT'],
  ])('%s', (_, title, readBack = title) => {
    const { event } = read({ ...REMINDER, title });
    expect(event.summary).toBe(readBack);
    expect(event.description).toBeNull();
  });
});

describe('the text', () => {
  const LONG = ['a', 'ä', '€', '👶', 'aä€👶,;\\\n'].map((text) => text.repeat(80));

  it.each(LONG)('has lines of 75 octets at most, ended by CRLF: %.12s…', (title) => {
    const text = calendarFile({ ...REMINDER, title });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n').slice(0, -1);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    // None is folded sooner than it must be: a character has four octets at most.
    const folded = lines.filter((_, index) => lines[index + 1]?.startsWith(' '));
    expect(folded.length).toBeGreaterThan(1);
    expect(folded.filter((line) => Buffer.byteLength(line) < 72)).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\r\n\ufffd]/);
    expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
  });

  it('folds a line of exactly 75 octets not at all, and one of 76 once', () => {
    const fits = 'SUMMARY:'.length;
    const linesFor = (octets: number) =>
      calendarFile({ ...REMINDER, title: 'a'.repeat(octets - fits) })
        .split('\r\n')
        .filter((line) => /^SUMMARY|^ /.test(line));
    expect(linesFor(75).slice(0, 1)).toEqual([`SUMMARY:${'a'.repeat(67)}`]);
    expect(linesFor(76).slice(0, 2)).toEqual([`SUMMARY:${'a'.repeat(67)}`, ' a']);
  });

  it('escapes what has a meaning of its own, as a lenient reader would not notice', () => {
    const text = calendarFile({ ...REMINDER, title: 'a, b; c\\d\ne' });
    expect(text.split('\r\n').filter((line) => /^(SUMMARY|DESC)/.test(line))).toEqual([
      'SUMMARY:a\\, b\\; c\\\\d\\ne',
      'DESCRIPTION:a\\, b\\; c\\\\d\\ne',
    ]);
  });

  it('names neither the guide nor a service, and holds no day but its own and the stamp', () => {
    const text = calendarFile(REMINDER);
    expect(text).not.toMatch(/tukipolku|stödstigen|support path|vauva|therap|terap|\burl\b/i);
    expect(text.match(/\d{8}/g)).toEqual(['00000000', '20261122', '20270117', '20270118']);
  });
});

function read(reminder: Reminder) {
  const component = new ICAL.Component(ICAL.parse(calendarFile(reminder)));
  const [vevent] = component.getAllSubcomponents('vevent');
  return { component, event: new ICAL.Event(vevent) };
}
