import type { Language } from './eachText.ts';

/**
 * How hard texts may be, chosen by hand after measuring; to be lowered, not raised.
 *
 * - `longestSentence`: 25 words in English, as the style of GOV.UK says. What takes 100 words in
 *   English takes 71 in Finnish and 94 in Swedish here, so 18 and 24.
 * - `meanSentence`, of a namespace: at 14 words most readers understand nearly everything, says the
 *   same guide; so 10 and 13. Of all: 11 words read easily; so 8 and 10.
 * - `lix`: under 30 is very easy, under 40 easy (Björnsson 1968). The scale is of Swedish; English has
 *   shorter words. Finnish puts endings and compounds into one word, so that the same texts get 19
 *   more: 50 and 55 keep them where they are.
 * - `longestWord`: in letters. Longer words are named, for each is an obstacle to a slow reader.
 */
export const LIMITS: Readonly<
  Record<
    Language,
    {
      longestSentence: number;
      meanSentence: { ofAll: number; ofNamespace: number };
      lix: { ofAll: number; ofNamespace: number };
      longestWord: number;
      /** Beginnings of longer words, and why there is no shorter one. */
      longerWords: Readonly<Record<string, string>>;
    }
  >
> = {
  fi: {
    longestSentence: 18,
    meanSentence: { ofAll: 8, ofNamespace: 10 },
    lix: { ofAll: 50, ofNamespace: 55 },
    longestWord: 20,
    longerWords: {
      saavutettavuusseloste: 'the law calls it so',
      potilastietojärjestelmä: 'read by nurses alone, who call it so',
      ultraäänitutkimu: 'what the clinic calls it',
      verkkopankkitunnukset: 'what banks call them',
      sosiaalityöntekijä: 'the official name; endings make it long',
    },
  },
  sv: {
    longestSentence: 24,
    meanSentence: { ofAll: 10, ofNamespace: 13 },
    lix: { ofAll: 30, ofNamespace: 40 },
    longestWord: 20,
    longerWords: {
      tillgänglighetsutlåtande: 'the law calls it so',
      spädbarnsfamiljearbete: 'follows the official name in Finnish',
      självständighetsdagen: 'the name of the day',
      verklighetsförankring: 'a question for nurses, in their words',
    },
  },
  en: {
    longestSentence: 25,
    meanSentence: { ofAll: 11, ofNamespace: 14 },
    lix: { ofAll: 30, ofNamespace: 40 },
    longestWord: 14,
    longerWords: { psychotherapeutic: 'the source’s word for what may not fit' },
  },
};
