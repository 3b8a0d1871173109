import { useTranslation } from 'react-i18next';

type Section = {
  heading: string;
  text?: Record<string, string>;
  points?: Record<string, string>;
};

type Props = { words: 'safety' | 'privacy' | 'accessibility' };

/** Sections of plain text: a heading, paragraphs, a list, as the words of the page have them. */
export function Prose({ words }: Props) {
  const { i18n } = useTranslation();
  const sections = i18n.getResource(i18n.language, words, 'sections') as Record<string, Section>;
  return Object.entries(sections).map(([id, { heading, text = {}, points = {} }]) => (
    <section key={id}>
      <h2 className="tuki-heading-m">{heading}</h2>
      {Object.entries(text).map(([key, paragraph]) => (
        <p key={key}>{paragraph}</p>
      ))}
      {Object.keys(points).length === 0 ? null : (
        <ul>
          {Object.entries(points).map(([key, point]) => (
            <li key={key}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  ));
}
