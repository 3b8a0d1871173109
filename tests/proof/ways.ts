import { isAsked } from '../../src/catalogue/asking.ts';
import { assess, type ServiceResult } from '../../src/catalogue/assess.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { TODAY } from '../journeys.ts';
import { answersOf, nobody, withEach, type Known } from './classes.ts';

/** A whole way through the questions, and where it ends. */
export type Way = {
  known: Known;
  /** How likely it is, when every class of answers to a question is equally likely. */
  likelihood: number;
  results: readonly ServiceResult[];
};

/** A place on a way: a family as far as it is known, and the question that it is asked. */
export type Place = { known: Known; asks: number };

/** Every way through the questions as the wizard asks them, and every place on one. */
export function everyWay(): { ways: Way[]; places: Place[] } {
  const ways: Way[] = [];
  const places: Place[] = [];
  const walk = (known: Known, from: number, likelihood: number) => {
    const answers = answersOf(known);
    const asks = QUESTION_IDS.findIndex(
      (id, index) => index >= from && isAsked(id, answers, TODAY),
    );
    if (asks === -1) {
      ways.push({ known, likelihood, results: assess(answers, TODAY) });
      return;
    }
    places.push({ known, asks });
    const next = withEach(known, asks);
    for (const family of next) walk(family, asks + 1, likelihood / next.length);
  };
  walk(nobody(), 0, 1);
  return { ways, places };
}
