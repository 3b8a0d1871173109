/**
 * What an entry of the browser's history holds of a wizard: which of its runs made it, and how many
 * steps from the start it is.
 */
export type Entry = { visit: number; depth: number };

/** An entry's share of ours, as others may keep things of their own beside it. */
export function entryIn(state: unknown): Partial<Entry> {
  return (state as { tukipolku?: Entry } | null)?.tukipolku ?? {};
}

/** The state of the page's present entry, with our share made anew. */
export function stateWith(tukipolku: Partial<Entry>): unknown {
  return { ...(history.state as object | null), tukipolku };
}
