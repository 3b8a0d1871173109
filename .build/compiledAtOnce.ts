/** Of these nearly everything runs: while the page starts, with the first press, with a result. */
const WHOLE = ['react', 'wizard', 'screens', 'extras'];

/**
 * Has Chromium compile these scripts whole while they arrive, beside what the page does. It would else
 * compile each function when it is first called: while somebody waits for what they pressed. To other
 * browsers it is a comment.
 */
export function compiledAtOnce({ name }: { name: string }): string {
  return WHOLE.includes(name) ? '//# allFunctionsCalledOnLoad' : '';
}
