/** Joins the ids that are there, for `aria-describedby`. */
export function idList(...ids: readonly (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
