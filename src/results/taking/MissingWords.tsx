import { atHandIn } from '../../i18n/atHand.ts';

type Props = {
  /** The language whose words could not be had; nothing is said when there is none. */
  language: string | undefined;
};

/** Says, in the language itself, that its words did not come. */
export function MissingWords({ language }: Props) {
  if (language === undefined) return null;
  return (
    <p lang={language} role="status">
      {atHandIn(language).words}
    </p>
  );
}
