import { useTranslation } from 'react-i18next';
import { DOCUMENTS } from '../catalogue/documents.ts';
import type { DocumentEntry } from '../catalogue/schema.ts';
import { SOURCES, type SourceId } from '../catalogue/sources.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { useWordsIn } from '../i18n/useWordsIn.ts';
import { Quoting } from './Quoting.tsx';

type Props = { ids: readonly SourceId[] };

/** What the sources say, restated, and where and when they say it. */
export function SourceList({ ids }: Props) {
  const { t, i18n } = useTranslation();
  const statements = useWordsIn(i18n.language, 'sources');
  // The register names its fields in code.
  const nameOf = (section: string) =>
    statements.t?.(`fields.${section}` as 'fields.channels', '') || undefined;
  if (statements.failed) return <p role="status">{t('result.notLoaded')}</p>;
  return (
    <ul>
      {ids.map((id) => {
        const { document, section, language } = SOURCES[id];
        const about: DocumentEntry = DOCUMENTS[document];
        const { title, publisher, language: titled = SOURCE_LANGUAGE, dated, checked } = about;
        const own = nameOf(section);
        return (
          <li key={id} data-source={id}>
            {statements.t?.(id)}{' '}
            <cite>
              <span lang={titled}>{title}</span>, <span lang={SOURCE_LANGUAGE}>{publisher}</span>,{' '}
              <Quoting
                sentence={(gap) => t('result.section', { section: gap })}
                lang={own === undefined ? language : i18n.language}
              >
                {own ?? section}
              </Quoting>{' '}
              {[
                `(${t(`result.language.${language}`)})`,
                dated === undefined
                  ? t('result.undated')
                  : t('result.dated', { date: formatDate(dated) }),
                t('result.checked', { date: formatDate(checked) }),
              ].join(', ')}
            </cite>
          </li>
        );
      })}
    </ul>
  );
}
