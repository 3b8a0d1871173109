declare module 'vitest' {
  interface Matchers<T> {
    /** No lines, else the failure says them and nothing else. */
    toHaveNoFaults: () => void;
  }
}

/** The matcher: a failure is read by the expert who wrote the row. */
export function toHaveNoFaults(lines: readonly string[]) {
  return { pass: lines.length === 0, message: () => lines.join('\n') };
}
