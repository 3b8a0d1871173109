import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalendarReminder } from '../../src/results/CalendarReminder.tsx';
import type { Answers } from '../../src/rules/answers.ts';
import { CRYING_BABY, EXPECTING, born, due } from '../rules/families.ts';
import { showWindow } from './showWindow.tsx';

const EXPECTS = { ...EXPECTING, pregnancy: due('2027-06-06') };
const BABY = { ...CRYING_BABY, child: born('2026-05-22') };

const revoke = vi.fn<(url: string) => void>();
let files: Blob[];
let names: string[];

beforeEach(() => {
  files = [];
  names = [];
  // jsdom has no object URLs and cannot navigate to a file.
  URL.createObjectURL = vi.fn<(file: Blob) => string>((file) => `blob:${files.push(file)}`);
  URL.revokeObjectURL = revoke.mockReset();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(`${this.download} ${this.href}`);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.doUnmock('../../src/results/calendarFile.ts');
  vi.resetModules();
});

describe('the file', () => {
  it.each<[string, string, Answers, string, string, string, string]>([
    ['fi', 'opening', EXPECTS, '2026-11-22', '17.1.2027', '2027-01-17', 'Muistutus: soita'],
    ['sv', 'opening', EXPECTS, '2026-11-22', '17.1.2027', '2027-01-17', 'Påminnelse: ring'],
    ['en', 'opening', EXPECTS, '2026-11-22', '17.1.2027', '2027-01-17', 'Reminder: make the call'],
    ['fi', 'closing', BABY, '2027-04-10', '15.5.2027', '2027-05-15', 'Muistutus: soita pian'],
    ['sv', 'closing', BABY, '2027-04-10', '15.5.2027', '2027-05-15', 'Påminnelse: ring snart'],
    ['en', 'closing', BABY, '2027-05-20', '21.5.2027', '2027-05-21', 'Reminder: call soon'],
  ])('in %s of the %s', async (language, _, answers, today, shown, day, title) => {
    await showWindow(CalendarReminder, language, answers, today);
    const button = screen.getByRole('button');
    expect(button).toHaveTextContent(shown);
    expect(screen.getByText(new RegExp(title))).toBeVisible();
    await userEvent.click(button);
    await waitFor(() => expect(screen.getByRole('status')).not.toBeEmptyDOMElement());

    const event = await read(files[0]);
    expect(event.summary).toBe(title);
    expect(event.startDate.toString()).toBe(day);
    expect(files[0]?.type).toBe('text/calendar;charset=utf-8');
    const file = { fi: 'muistutus.ics', sv: 'paminnelse.ics', en: 'reminder.ics' }[language];
    expect(names).toEqual([`${file} blob:1`]);
  });

  it('has an id of its own each time, with no day in it', async () => {
    await showWindow(CalendarReminder, 'fi', EXPECTS, '2026-11-22');
    for (const press of [1, 2, 3]) {
      await userEvent.click(screen.getByRole('button'));
      await waitFor(() => expect(files).toHaveLength(press));
    }
    const ids = await Promise.all(files.map(async (file) => (await read(file)).uid));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      // The due date, 19+0, 20+0, today and the year, as they might be written.
      expect(id).not.toMatch(/2027-?06-?06|2027-?01-?1[07]|2026-?11-?22|6\.6\.|0606|20270/);
    }
  });

  it('is stamped with the moment of the press, to the second', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 21, 59, 58, 999), toFake: ['Date'] });
    await showWindow(CalendarReminder, 'fi', EXPECTS, '2026-11-22');
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(files).toHaveLength(1));
    const stamp = (await read(files[0])).component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-11-22T21:59:58Z');
  });

  it('is let go of later, when the browser has taken it', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout'] });
    await showWindow(CalendarReminder, 'fi', EXPECTS, '2026-11-22');
    await userEvent
      .setup({ advanceTimers: vi.advanceTimersByTime })
      .click(screen.getByRole('button'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1');
  });
});

it.each([
  ['fi', 'merkitse päivä itse kalenteriin: 17.1.2027.'],
  ['sv', 'skriv själv in dagen i kalendern: 17.1.2027.'],
  ['en', 'put the day in your calendar yourself: 17.1.2027.'],
])('%s: when its maker does not load, it says so and gives the day', async (language, words) => {
  vi.doMock('../../src/results/calendarFile.ts', () => {
    throw new Error('The network is gone');
  });
  await showWindow(CalendarReminder, language, EXPECTS, '2026-11-22');
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));
  expect(files).toEqual([]);
});

it.each<[string, Answers, string]>([
  ['the opening is today', EXPECTS, '2027-01-17'],
  ['the first birthday is far', BABY, '2026-11-22'],
  ['the first birthday is tomorrow', BABY, '2027-05-21'],
  ['other help comes first', { ...BABY, acute: ['violence'] }, '2027-04-10'],
  ['there is no window', { ...EXPECTING, pregnancy: { by: 'notKnown' } }, '2026-11-22'],
])('there is no reminder when %s', async (_, answers, today) => {
  const { container } = await showWindow(CalendarReminder, 'fi', answers, today);
  expect(container).toBeEmptyDOMElement();
});

async function read(file: Blob | undefined) {
  const text = new TextDecoder().decode(await file?.arrayBuffer());
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return new ICAL.Event(event);
}
