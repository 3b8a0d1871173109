import type { Language } from './eachText.ts';

/** Words of a decision: a guide gives none, in any namespace. */
const VERDICTS: Record<Language, readonly RegExp[]> = {
  fi: [
    /hylä|hylkä/,
    /evät(ty|ään|tiin)/,
    /kieltei/,
    /oikeutettu|oikeutta palveluun/,
    // A letter such as ä is no letter to \b.
    /(?<!\p{L})et (voi )?(saa|täytä|kuulu|kelpaa)(?!\p{L})/u,
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

/** Whether a text gives a verdict. */
export function givesVerdict(text: string, language: Language): boolean {
  return VERDICTS[language].some((verdict) => verdict.test(text.toLowerCase()));
}
