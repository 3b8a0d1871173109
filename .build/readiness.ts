import type { Plugin } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { CHECKED, RULES_VERSION } from '../src/catalogue/checked.ts';

/** Writes what the server answers when it is asked which release it serves, with which rules. */
export function readiness(): Plugin {
  return {
    name: 'readiness',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        const source = JSON.stringify({
          status: 'ok',
          release: packageJson.version,
          packageVersion: packageJson.version,
          rules: RULES_VERSION,
          rulesChecked: CHECKED,
        });
        this.emitFile({ type: 'asset', fileName: 'readiness.json', source });
      },
    },
  };
}
