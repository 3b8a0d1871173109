import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Words of a decision: a guide gives none. */
const VERDICTS = {
  fi: [
    /hylä|hylkä/,
    /evät(ty|ään|tiin)/,
    /kieltei/,
    /oikeutettu|oikeutta palveluun/,
    /et (voi )?(saa|täytä|kuulu|kelpaa)\b/,
    /kelpoi/,
    /epäonnistu/,
    /diagnoosi(si|nne)\b/,
  ],
  sv: [
    /avslag|avslå/,
    /avvis/,
    /nekad|nekas/,
    /(inte|ej) (berättigad|behörig)/,
    /uppfyller (inte|ej)/,
    /misslycka/,
  ],
  en: [
    /reject/,
    /\bdenied|\bdeny\b/,
    /eligib/,
    /qualif/,
    /entitled/,
    /do not meet|don.t meet/,
    /you (cannot|can.t) (get|have|use)/,
    /\bfail/,
  ],
};

it.each(Object.entries(VERDICTS))('no words in %s give a verdict', (language, verdicts) => {
  const folder = new URL(`../../locales/${language}/`, import.meta.url);
  const said = readdirSync(folder).flatMap((file) => {
    const texts = textsOf(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    return texts.filter((text) => verdicts.some((verdict) => verdict.test(text.toLowerCase())));
  });
  expect(said).toEqual([]);
});

function textsOf(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return Object.values(tree as Record<string, unknown>).flatMap(textsOf);
}
