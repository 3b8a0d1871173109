import { expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { screeningMachine } from '../../src/machine/screening.machine.ts';
import { give } from '../given.ts';
import { TODAY } from '../journeys.ts';

/** After the real questions, 200 that are asked unless there was a loss. */
vi.mock(import('../../src/catalogue/questions.ts'), async (importOriginal) => {
  const real = await importOriginal();
  const more = Array.from({ length: 200 }, (_, index) => ({
    id: `home-${index}`,
    kind: 'one',
    askedWhen: 'isScreened',
  }));
  (real.QUESTIONS as unknown as object[]).push(...more);
  (real.QUESTION_IDS as string[]).push(...more.map(({ id }) => id));
  return real;
});

test('however many questions are passed at once, onwards and back', () => {
  const actor = createActor(screeningMachine, { input: { today: TODAY } }).start();
  actor.send({ type: 'START' });
  actor.send({ type: 'ANSWER', ...give('situation', 'loss') });
  expect(actor.getSnapshot().value).toBe('loss');
  actor.send({ type: 'BACK' });
  expect(actor.getSnapshot().value).toBe('situation');
});
