import { addDays, type PlainDate } from '../rules/plainDate.ts';

export type Reminder = {
  /** The day it stands on, all of it. */
  day: PlainDate;
  /** What a calendar shows, perhaps to others too: it names no service and no answer. */
  title: string;
  /** Random and new for every file; never made from an answer. */
  uid: string;
  /** When the file is made. */
  stamp: Date;
};

/** 9 in the morning, counted from midnight wherever the calendar is: then lines open. */
const ALARM_AFTER_MIDNIGHT = 'PT9H';

/** The text of an iCalendar file (RFC 5545) with one all-day event and its alarm. */
export function calendarFile({ day, title, uid, stamp }: Reminder): string {
  const summary = escapeText(title);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Names nobody: whoever sees the calendar need not learn which page it came from.
    'PRODID:-//Reminder//Calendar file//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is the first day after.
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${summary}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:${ALARM_AFTER_MIDNIGHT}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function compact(day: PlainDate): string {
  return day.replaceAll('-', '');
}

/** The standard allows no control characters but the tab (3.1). */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

const OCTETS = 75;

/** Breaks a line so that none has more than 75 octets; the next begins with a space, which counts. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let folded = '';
  // A string is walked by characters, so that none is cut in two.
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
