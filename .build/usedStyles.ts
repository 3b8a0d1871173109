import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CSSOptions } from 'vite';

type Plugins = Extract<CSSOptions['postcss'], object>['plugins'];

const src = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Leaves out what hds-core's style sheets have and nothing of ours uses: rules for classes that no
 * component names, and tokens. A component writes the classes of hds-core as whole words.
 */
export function usedStyles(): NonNullable<Plugins> {
  const components = textOf('.tsx');
  const ours = textOf('.css');
  return [
    {
      postcssPlugin: 'used-styles',
      OnceExit(sheet) {
        sheet.walkRules((rule) => {
          // Within keyframes selectors are moments.
          const used = rule.selectors.filter((selector) => isUsed(selector, components));
          if (used.length === 0) rule.remove();
          else if (used.length < rule.selectors.length) rule.selectors = used;
        });
        for (let left = -1, before = 0; left !== before; left = sheet.toString().length) {
          before = sheet.toString().length;
          const asked = tokensIn(`${sheet.toString()} ${ours}`);
          sheet.walkDecls(/^--/, (declaration) => {
            if (!asked.has(declaration.prop)) declaration.remove();
          });
        }
      },
    },
  ];
}

function isUsed(selector: string, components: string): boolean {
  const foreign = [...selector.matchAll(/\.([a-z][\w-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('tuki-'));
  return foreign.every((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(components));
}

function tokensIn(css: string): Set<string> {
  return new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
}

function textOf(ending: string): string {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(`${src}${file}`, 'utf8'))
    .join('\n');
}
