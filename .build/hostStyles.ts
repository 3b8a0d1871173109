import type { Plugin } from 'vite';

const STYLES = /\.css\?inline$/;

/**
 * Makes style sheets of a page those of a shadow root: its roots the element and its box, and the
 * typeface that of the host.
 */
export function hostStyles(): Plugin {
  return {
    name: 'host-styles',
    enforce: 'post',
    transform: {
      filter: { id: STYLES },
      handler(code) {
        const css = JSON.parse(/^export default (".*")/s.exec(code)?.[1] ?? 'null') as
          string | null;
        if (css === null) throw new Error('The styles are not a text');
        return { code: `export default ${JSON.stringify(forShadowRoot(css))}`, map: null };
      },
    },
  };
}

/** The style sheet of a page for a shadow root, in which `.tuki-embed` is the body. */
function forShadowRoot(css: string): string {
  return css
    .replaceAll(/:where\((?::root|html|body)\)/g, ':where(.tuki-embed)')
    .replaceAll(/(?<![\w-])(:root|html|body)(?=[\s,:{.[])/g, (root) =>
      root === 'body' ? '.tuki-embed' : ':host,.tuki-embed',
    )
    .replaceAll(/font-family:var\(--font-default\)/g, 'font-family:inherit');
}
