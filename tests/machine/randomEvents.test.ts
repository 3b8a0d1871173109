import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import type { ScreeningEvent } from '../../src/machine/screening.setup.ts';
import { depthOf, placeOf, progressAt, questionAt } from '../../src/machine/screening.view.ts';
import { IS_EVERY } from '../breadth.ts';
import { TODAY } from '../journeys.ts';
import { randomFrom, type Random } from '../random.ts';
import { seedOfRun } from '../seed.ts';
import { ILL_FORMED } from './illFormed.ts';
import { randomDay } from './randomAnswer.ts';
import { onward, randomEvent } from './randomEvent.ts';
import { must, watchedScreening, type Screening } from './watchedScreening.ts';

/** A walk that fails names its own seed: with that in `SEED` it is the first of the next run. */
const SEED = seedOfRun();
const MOST_EVENTS = 25;

const WALKS = IS_EVERY ? 100_000 : 10_000;

it(`${WALKS} random walks meet no exception, no dead end and nothing that cannot be`, () => {
  const places = new Set<string>();
  for (let seed = SEED; seed < SEED + WALKS; seed += 1) {
    walk(seed, (random, screening) => {
      for (let left = random.between(1, MOST_EVENTS); left > 0; left -= 1) {
        screening.send(randomEvent(random, screening.now()));
        places.add(placeOf(screening.now()));
      }
      isCountedHonestly(screening);
      random.pick([startsAfresh, goesBackToTheIntro, goesOnToTheEnd])(random, screening);
    });
  }
  // Random walks that never leave the beginning would show little.
  expect([...places].toSorted()).toEqual([...QUESTION_IDS, 'intro', 'loss', 'result'].toSorted());
});

it('random walks are not moved by events that nobody sends', () => {
  let sent = 0;
  for (let seed = SEED; seed < SEED + WALKS / 10; seed += 1) {
    walk(seed, (random, screening) => {
      for (let left = random.between(1, MOST_EVENTS); left > 0; left -= 1) {
        const { value, context } = screening.now();
        screening.send(random.pick(ILL_FORMED) as ScreeningEvent);
        must(screening.now().value === value, 'It has moved');
        must(screening.now().context === context, 'It has changed');
        sent += 1;
        screening.send(randomEvent(random, screening.now()));
      }
    });
  }
  expect(sent).toBeGreaterThan(WALKS / 2);
});

function walk(seed: number, through: (random: Random, screening: Screening) => void): void {
  const random = randomFrom(seed);
  const today = randomDay(random, TODAY);
  const events: ScreeningEvent[] = [];
  const screening = watchedScreening(today);
  const send = (event: ScreeningEvent) => {
    events.push(event);
    screening.send(event);
  };
  try {
    through(random, { ...screening, send });
  } catch (cause) {
    const list = events.map((event) => JSON.stringify(event)).join('\n');
    throw new Error(`SEED=${seed}, from ${today}:\n${list}\n${String(cause)}`, { cause });
  }
}

function isCountedHonestly({ now }: Screening): void {
  const { number, total } = progressAt(questionAt(placeOf(now())) ?? 'situation', now().context);
  must(number >= 1 && number <= total, `Question ${number} of ${total}`);
  must(depthOf(now()) > 0 === (placeOf(now()) !== 'intro'), `${depthOf(now())} steps deep`);
}

function startsAfresh(_: Random, { send, now }: Screening): void {
  send({ type: 'RESTART' });
  const { today: _today, ...context } = now().context;
  const emptied = { answers: {}, heading: 'on', changing: null, dropped: [], before: null };
  must(isDeepStrictEqual(context, emptied), 'Something is left of what was answered');
  must(placeOf(now()) === 'intro', 'It did not start afresh');
}

function goesBackToTheIntro(_: Random, { send, now }: Screening): void {
  // Once for every question, once from the result, and once out of a change.
  for (let left = QUESTION_IDS.length + 2; left > 0; left -= 1) {
    if (placeOf(now()) !== 'intro') send({ type: 'BACK' });
  }
  must(placeOf(now()) === 'intro', 'Going back does not lead to the beginning');
}

function goesOnToTheEnd(random: Random, { send, now }: Screening): void {
  const isAtEnd = () => now().matches('result') || now().matches('loss');
  for (let left = QUESTION_IDS.length + 1; left > 0; left -= 1) {
    if (!isAtEnd()) send(onward(random, now()));
  }
  must(isAtEnd(), 'Answering does not lead to the end');
}
