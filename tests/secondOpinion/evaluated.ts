import { date, evaluate, FeelDate, unaryTest } from 'feelin';

type Context = Record<string, unknown>;

/** The value of a FEEL expression. A warning, such as an unknown name, is a fault. */
export function evaluated(expression: string, context: Context): unknown {
  const { value, warnings } = evaluate(expression, context);
  if (warnings.length > 0) throw new Error(`${expression}: ${warnings[0]?.message}`);
  return value instanceof FeelDate ? String(value) : (value ?? null);
}

const weighed = new Map<string, boolean>();

/** Does a value pass a cell of a decision table? Anything but yes or no is a fault. */
export function passes(cell: string, value: unknown, context: Context): boolean {
  // A cell that names nothing besides the value says the same in every family; reading it takes long.
  if (Object.keys(context).some((name) => cell.includes(name))) return weigh(cell, value, context);
  const key = `${value instanceof FeelDate ? String(value) : JSON.stringify(value)} in ${cell}`;
  const verdict = weighed.get(key) ?? weigh(cell, value, context);
  weighed.set(key, verdict);
  return verdict;
}

function weigh(cell: string, value: unknown, context: Context): boolean {
  const { value: verdict, warnings } = unaryTest(cell, { ...context, '?': value });
  if (warnings.length > 0 || typeof verdict !== 'boolean') {
    throw new Error(`${cell}: ${warnings[0]?.message ?? 'neither yes nor no'}`);
  }
  return verdict;
}

/** The value as FEEL knows it: a date is no text there. */
export function asFeel(value: unknown, type: string): unknown {
  return type === 'date' && typeof value === 'string' ? date(value) : value;
}

/** Comparing with a value of another type is quietly yes or no in FEEL, so that types are checked. */
export function checked(value: unknown, type: string, allowed: string | undefined, what: string) {
  const values: unknown[] = type === 'list' && Array.isArray(value) ? value : [value];
  const right = TYPES[type]?.(value) ?? false;
  if (!right || (allowed !== undefined && !values.every((one) => passes(allowed, one, {})))) {
    throw new Error(`${what} cannot be ${JSON.stringify(value)}`);
  }
  return value;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const TYPES: Record<string, (value: unknown) => boolean> = {
  list: (value) => Array.isArray(value),
  string: (value) => typeof value === 'string',
  number: (value) => value === null || Number.isInteger(value),
  date: (value) => value === null || (typeof value === 'string' && DAY.test(value)),
};
