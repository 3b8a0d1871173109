import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countShifts } from '../../src/leaving/countShifts.ts';

const told: string[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  stop = countShifts(document, {
    onCount: (left) => told.push(`${left} left`),
    onExpired: () => told.push('expired'),
    onThree: () => told.push('leave'),
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('leaves at the third press, and counts the first two aloud', () => {
  press('Shift', 'Shift', 'Shift');
  expect(told).toEqual(['2 left', '1 left', 'leave']);
});

it('leaves with the third press just within five seconds', () => {
  press('Shift', 'Shift');
  vi.advanceTimersByTime(4_999);
  press('Shift');
  expect(told).toEqual(['2 left', '1 left', 'leave']);
});

it('says that it is over after five seconds, and counts anew', () => {
  press('Shift', 'Shift');
  vi.advanceTimersByTime(5_000);
  press('Shift');
  expect(told).toEqual(['2 left', '1 left', 'expired', '2 left']);
});

it('does not count a Shift held for a capital letter or for going back with Tab', () => {
  for (const other of ['A', 'Tab', 'ArrowLeft']) {
    fireEvent.keyDown(document, { key: 'Shift' });
    press(other);
    fireEvent.keyUp(document, { key: 'Shift' });
  }
  expect(told).toEqual([]);
});

it('begins anew after any other key', () => {
  press('Shift', 'Shift', 'x', 'Shift', 'Shift');
  expect(told).toEqual(['2 left', '1 left', '2 left', '1 left']);
});

it('takes a Shift that is held down for one press', () => {
  fireEvent.keyDown(document, { key: 'Shift' });
  for (let repeat = 0; repeat < 30; repeat += 1) {
    fireEvent.keyDown(document, { key: 'Shift', repeat: true });
  }
  fireEvent.keyUp(document, { key: 'Shift' });
  expect(told).toEqual(['2 left']);
});

it('does not take Escape, which browsers use themselves', () => {
  press('Escape', 'Escape', 'Escape');
  expect(told).toEqual([]);
});

it('counts no more once stopped', () => {
  press('Shift', 'Shift');
  stop();
  press('Shift');
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['2 left', '1 left']);
});

function press(...keys: string[]): void {
  for (const key of keys) {
    fireEvent.keyDown(document, { key });
    fireEvent.keyUp(document, { key });
  }
}
