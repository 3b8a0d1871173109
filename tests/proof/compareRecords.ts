import type { Record } from './record.ts';

/** A family of both reports, by the classes of its answers, and its outcomes in each. */
export type Change = {
  /** Question to class, as the records name them; all that either report asked. */
  answers: ReadonlyMap<string, string>;
  /** Service to outcome, only of those that differ. */
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
};

type Branch = { question: string; byClass: Map<string, Node> };
type Node = Branch | { outcomes: ReadonlyMap<string, string> };

/**
 * The families to whom two reports say different things. Either may ask what the other does not, so
 * every way of the one is followed through the other wherever its answers lead.
 */
export function compareRecords(before: Record, after: Record): Change[] {
  const tree = treeOf(before);
  return after.ways.flatMap((way) => {
    const answers = answersIn(after, way[0]);
    const outcomes = outcomesIn(after, way[1]);
    return endsFor(tree, answers).flatMap((end) => {
      const services = [...new Set([...end.outcomes.keys(), ...outcomes.keys()])];
      const different = services.filter((id) => end.outcomes.get(id) !== outcomes.get(id));
      if (different.length === 0) return [];
      const only = (all: ReadonlyMap<string, string>) =>
        new Map(different.flatMap((id) => [[id, all.get(id) ?? ''] as const]));
      return [{ answers: end.answers, before: only(end.outcomes), after: only(outcomes) }];
    });
  });
}

type End = { answers: ReadonlyMap<string, string>; outcomes: ReadonlyMap<string, string> };

function endsFor(node: Node, answers: ReadonlyMap<string, string>): End[] {
  if ('outcomes' in node) return [{ answers, outcomes: node.outcomes }];
  const answer = answers.get(node.question);
  return [...node.byClass]
    .filter(([name]) => answer === undefined || answer === name)
    .flatMap(([name, next]) => endsFor(next, new Map([...answers, [node.question, name]])));
}

/** The ways of a report as a tree of its questions. */
function treeOf(record: Record): Node {
  const root: Branch = { question: '', byClass: new Map() };
  for (const [classes, outcomes] of record.ways) {
    let branch = root;
    let name = '';
    for (const [question, answer] of answersIn(record, classes)) {
      const next = branch.byClass.get(name) ?? { question, byClass: new Map<string, Node>() };
      branch.byClass.set(name, next);
      if ('outcomes' in next) break;
      branch = next;
      name = answer;
    }
    branch.byClass.set(name, { outcomes: outcomesIn(record, outcomes) });
  }
  return root.byClass.get('') ?? root;
}

function answersIn({ questions }: Record, classes: string): Map<string, string> {
  return new Map(
    questions.flatMap(({ id, classes: names }, index) => {
      const name = names[Number.parseInt(classes[index] ?? '0', 36) - 1];
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

function outcomesIn({ services, outcomes }: Record, digits: string): Map<string, string> {
  return new Map(
    services.flatMap((id, index) => {
      const outcome = outcomes[Number.parseInt(digits[index] ?? '0', 36) - 1];
      return outcome === undefined ? [] : [[id, outcome] as const];
    }),
  );
}
