/**
 * The file that stands at a path within the site (`''` is its first page), among the files of a
 * release. A page is found with and without the slash at its end, and by the name of its file.
 */
export function fileAt(path: string, files: Readonly<Record<string, string>>): string | undefined {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  return [page, `${page}/`].find((file) => Object.hasOwn(files, file));
}
