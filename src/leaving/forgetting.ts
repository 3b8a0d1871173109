const forgetters = new Set<() => void>();

/** Registers what must be forgotten when the person leaves; gives the way to take it back. */
export function onForget(forget: () => void): () => void {
  forgetters.add(forget);
  return () => forgetters.delete(forget);
}

/** Forgets everything. Something that cannot be forgotten does not hold up the rest. */
export function forgetAll(): void {
  for (const forget of forgetters) {
    try {
      forget();
    } catch {
      // The page is being left: there is nobody to tell.
    }
  }
}
