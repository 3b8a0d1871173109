import * as z from 'zod/mini';
import { EXIT } from '../leaving/exit.ts';

declare global {
  /** What `env-config.js` of a deployment sets: anything, as nobody has checked it yet. */
  var _env_: unknown;
}

type Environment = {
  /** Where a person lands who leaves quickly. */
  exit: string;
  /** The origins of sites that may show the wizard in a frame, as in `frame-ancestors`. */
  frameAncestors: readonly string[];
  /** The name of the global array that takes what is counted; nothing is counted without. */
  analytics: string | undefined;
};

const ORIGIN = /^https:\/\/(\*(\.[\w-]+)+|[\w-]+(\.[\w-]+)*(:\d+)?)$/;
const exitSchema = text(
  (url) => /^https:\/\/\w[\w.-]*(:\d+)?([/?#][!-~]*)?$/.test(url) && new URL(url),
);
const frameAncestorsSchema = text((list) => list.split(' ').every((origin) => ORIGIN.test(origin)));
const analyticsSchema = text((name) => /^[A-Za-z_$][\w$]*$/.test(name));

let known: Environment | undefined;

/** What this deployment has set, read once. Whatever is missing or wrong has its default. */
export function environment(): Environment {
  if (known) return known;
  const read = {
    exit: valueOf('VITE_EXIT_URL', exitSchema) ?? EXIT,
    frameAncestors: (
      valueOf('VITE_FRAME_ANCESTORS', frameAncestorsSchema) ?? 'https://*.hel.fi'
    ).split(' '),
    analytics: valueOf('VITE_ANALYTICS', analyticsSchema),
  };
  // A script that does not wait for the file may ask before it has come.
  if ('_env_' in globalThis) known = read;
  return read;
}

function text(fits: (given: string) => unknown) {
  return z.string().check(z.refine((given) => given.length < 2000 && fits(given)));
}

/** A value that fits; the console names the key of another, never what it was. */
function valueOf(key: string, schema: z.ZodMiniType<string>): string | undefined {
  try {
    const given = (globalThis._env_ as Record<string, unknown> | null | undefined)?.[key];
    // As a variable that is empty in the container.
    return given === undefined || given === '' ? undefined : schema.parse(given);
  } catch {
    console.error(`Not valid: ${key}`);
    return undefined;
  }
}
