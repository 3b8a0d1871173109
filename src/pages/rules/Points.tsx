import { useTranslation } from 'react-i18next';

type Props = { of: 'reading' | 'notAsked' | 'open' };
type Section = { heading: string; lead?: string; points: Record<string, string> };

/** A section of short sentences, as the words of the page have them. */
export function Points({ of }: Props) {
  const { i18n } = useTranslation();
  const words = i18n.getResource(i18n.language, 'rules', of) as Section;
  return (
    <section id={of}>
      <h2 className="tuki-heading-m">{words.heading}</h2>
      {words.lead === undefined ? null : <p>{words.lead}</p>}
      <ul>
        {Object.entries(words.points).map(([id, point]) => (
          <li key={id}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
