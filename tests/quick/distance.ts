/**
 * How many steps lead from a file to the nearest of those sought, over what each names; undefined when
 * none leads there.
 */
export function distance(
  start: string,
  sought: ReadonlySet<string>,
  namedIn: (file: string) => readonly string[],
): number | undefined {
  const seen = new Set([start]);
  let layer = [start];
  for (let steps = 0; layer.length > 0; steps += 1) {
    if (layer.some((file) => sought.has(file))) return steps;
    layer = [...new Set(layer.flatMap((file) => namedIn(file)))].filter((file) => !seen.has(file));
    for (const file of layer) seen.add(file);
  }
  return undefined;
}
