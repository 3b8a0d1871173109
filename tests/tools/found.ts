/** Where a program is, or why there is none that the tests can use. */
export type Found = { path: string } | { missing: string };

/** The program that a variable of the environment names; undefined when it names none. */
export function namedBy(
  variable: string,
  { env, exists }: { env: Record<string, string | undefined>; exists: (path: string) => boolean },
): Found | undefined {
  const path = env[variable];
  if (path === undefined || path === '') return undefined;
  if (exists(path)) return { path };
  throw new Error(`${variable} is ${path}, but there is no program there.`);
}
