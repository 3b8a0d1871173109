import type { ModdleRule, ModdleTable } from 'dmn-moddle';
import { asFeel, checked, evaluated, passes } from './evaluated.ts';
import type { Decision, Input } from './readModel.ts';

export type Given = Readonly<Record<string, unknown>>;

/** Every rule that has hit so far, by its id. */
export type Hits = Set<string>;

/** What a decision says; the same values are never weighed twice. */
export function decide(decision: Decision, given: Given, hits: Hits): unknown {
  const values = decision.requires.map(({ from }) => valueOf(from, given, hits));
  const key = values.join('|');
  if (!decision.known.has(key)) decision.known.set(key, weigh(decision, values, hits));
  return decision.known.get(key);
}

function valueOf(from: Input | Decision, given: Given, hits: Hits): unknown {
  if (from.kind === 'decision') return decide(from, given, hits);
  if (!(from.name in given)) throw new Error(`Nothing is given for ${from.name}`);
  return given[from.name];
}

function weigh({ name, type, requires, logic }: Decision, values: unknown[], hits: Hits): unknown {
  const context: Record<string, unknown> = {};
  requires.forEach(({ as, from }, at) => {
    if (from.kind === 'input') checked(values[at], from.type, from.allowed, from.name);
    const [scope, own] =
      as.length > 1 ? [(context[as[0] ?? ''] ??= {}) as typeof context, as[1]] : [context, as[0]];
    scope[own ?? ''] = asFeel(values[at], from.type);
  });
  if (!('rule' in logic))
    return checked(evaluated(logic.text ?? '', context), type, undefined, name);
  return outputOf(name, logic, context, hits);
}

function outputOf(name: string, table: ModdleTable, context: Record<string, unknown>, hits: Hits) {
  const columns = table.input.map(({ inputExpression, inputValues }) => {
    const { text = '', typeRef = '' } = inputExpression;
    const value = evaluated(text, context);
    const kind = Array.isArray(value) ? 'list' : typeRef;
    return asFeel(checked(value, kind, inputValues?.text, `${text} in ${name}`), kind);
  });
  const hit = (rule: ModdleRule) =>
    columns.every((value, at) => passes(rule.inputEntry?.[at]?.text ?? '', value, context));
  const rule = oneRule(name, table, hit);
  hits.add(rule.id);
  const [output] = table.output;
  const said = evaluated(rule.outputEntry[0]?.text ?? '', context);
  return checked(
    said,
    output?.typeRef ?? '',
    output?.outputValues?.text,
    `${output?.name} in ${name}`,
  );
}

function oneRule(
  name: string,
  { hitPolicy, rule }: ModdleTable,
  hit: (rule: ModdleRule) => boolean,
) {
  if (hitPolicy !== 'FIRST' && hitPolicy !== 'UNIQUE') throw new Error(`No policy ${hitPolicy}`);
  const found = hitPolicy === 'FIRST' ? rule.find(hit) : undefined;
  const all = hitPolicy === 'FIRST' ? (found ? [found] : []) : rule.filter(hit);
  const [first] = all;
  if (first === undefined) throw new Error(`No rule of ${name} hits`);
  if (all.length > 1) throw new Error(`${all.map(({ id }) => id).join(' and ')} hit in ${name}`);
  return first;
}
