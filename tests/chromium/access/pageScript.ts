import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('inPage/index.ts', import.meta.url));

let built: Promise<string> | undefined;

/** What is asked of pages from inside, in one script: the modules of `inPage`. */
export function pageScript(): Promise<string> {
  built ??= buildScript();
  return built;
}

async function buildScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'accessModules' },
    },
  });
  const [{ output }] = made as [Rolldown.RolldownOutput];
  return output[0].code;
}
