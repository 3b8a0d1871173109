import { createActor } from 'xstate';
import { assess } from '../../src/catalogue/assess.ts';
import { isAsked, prune } from '../../src/catalogue/asking.ts';
import { CONTACTS } from '../../src/catalogue/contacts.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { serviceBy } from '../../src/catalogue/services.ts';
import { screeningMachine, type Place } from '../../src/machine/screening.machine.ts';
import type { ScreeningContext, ScreeningEvent } from '../../src/machine/screening.setup.ts';
import { placeOf, questionAt } from '../../src/machine/screening.view.ts';
import type { QuestionId } from '../../src/rules/answers.ts';
import { hasLost } from '../../src/rules/family.ts';
import type { PlainDate } from '../../src/rules/plainDate.ts';

export type Screening = ReturnType<typeof watchedScreening>;

const PLACES: readonly Place[] = ['intro', ...QUESTION_IDS, 'result', 'loss'];

/** A screening that is looked at after every event; `send` throws when something cannot be. */
export function watchedScreening(today: PlainDate) {
  const actor = createActor(screeningMachine, { input: { today } });
  let failure: unknown;
  // With nobody to hear of it, an exception would come later and name no walk.
  actor.subscribe({ error: (error) => (failure = error) });
  actor.start();
  /** Questions that a new day has made asked after the person had passed them. */
  let passed: readonly QuestionId[] = [];

  function send(event: ScreeningEvent) {
    const before = actor.getSnapshot();
    actor.send(event);
    const snapshot = actor.getSnapshot();
    if (failure !== undefined) throw failure;
    must(snapshot.status === 'active', `It is ${snapshot.status}`);
    const place = placeOf(snapshot);
    const { context } = snapshot;
    if (context === before.context && place === placeOf(before)) return;

    const skipped = skippedAt(place, context);
    const wrongly = skipped.filter((id) => !passed.includes(id));
    must(
      wrongly.length === 0 || event.type === 'DAY_CHANGED',
      `${wrongly.join()} unanswered at ${place}, and not because of a new day`,
    );
    passed = skipped;
    mustBePossible(place, context);
    if (place === 'result' || place === 'loss') mustHelp(context);
  }
  return { send, now: () => actor.getSnapshot() };
}

/** What is asked before this place and has no answer. */
function skippedAt(place: Place, { answers, today }: ScreeningContext): QuestionId[] {
  if (place === 'intro') return [];
  const question = questionAt(place);
  must(question === undefined || isAsked(question, answers, today), `${place} is not asked`);
  return QUESTION_IDS.slice(0, question && QUESTION_IDS.indexOf(question)).filter(
    (id) => answers[id] === undefined && isAsked(id, answers, today),
  );
}

function mustBePossible(place: Place, context: ScreeningContext): void {
  const { answers, today, changing, dropped, before } = context;
  must(PLACES.includes(place), `Nobody knows the place ${place}`);
  must(hasLost(answers) ? place !== 'result' : place !== 'loss', `${place} is not for them`);
  const pruned = prune(answers, today);
  const moot = QUESTION_IDS.filter((id) => pruned[id] !== answers[id]);
  must(moot.length === 0, `An answer to ${moot.join()} is kept, which is not asked`);
  must(Object.keys(answers).length === Object.keys(pruned).length, 'An answer to no question');
  const kept = dropped.filter((id) => answers[id] !== undefined);
  must(kept.length === 0, `${kept.join()} is said to be dropped, and has an answer`);
  if (changing === null) return;
  must(questionAt(place) !== undefined, `${changing} is being changed at ${place}`);
  must(before !== null, `The answers from before changing ${changing} are lost`);
}

/** No dead end: some service that can be turned to today has a number to call. */
function mustHelp({ answers, today }: ScreeningContext): void {
  const contacts = assess(answers, today).flatMap(
    ({ service, outcome }) => serviceBy(service).steps[outcome] ?? [],
  );
  must(
    contacts.some((contact) => 'phone' in CONTACTS[contact]),
    'Nobody to call',
  );
}

/** An assertion that costs nothing while it holds: there are millions. */
export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
