type Props = {
  /** The sentence with something in the place of the words. */
  sentence: (gap: string) => string;
  /** The language of the words. */
  lang: string;
  children: string;
};

/** Stands in no text. */
const GAP = '\uFFFC';

/** A sentence around words of another language, which are read aloud in theirs. */
export function Quoting({ sentence, lang, children }: Props) {
  const [before, after] = sentence(GAP).split(GAP);
  return (
    <>
      {before}
      <span lang={lang}>{children}</span>
      {after}
    </>
  );
}
