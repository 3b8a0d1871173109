import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import { CONTACTS, type ContactId } from '../catalogue/contacts.ts';
import { serviceBy } from '../catalogue/services.ts';
import type { SourceId } from '../catalogue/sources.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { FactList } from '../ui/FactList.tsx';
import { Fold } from '../ui/Fold.tsx';
import { reasonsShown } from './reasonsShown.ts';
import { LateSources } from './LateSources.tsx';
import { useReasonText } from './useReasonText.ts';

type Props = { result: ServiceResult; contacts: readonly ContactId[] };

/** The small print: each reason with the statements behind it, then those behind the rest. */
export function ServiceSources({ result, contacts }: Props) {
  const { t } = useTranslation(['page', 'contacts']);
  const reasonText = useReasonText();
  const { wayIn, facts } = serviceBy(result.service);
  // Reasons in the same words, such as of the three obstacles, stand once with all their sources.
  const grounds = new Map<string, SourceId[]>();
  for (const reason of reasonsShown(result.reasons)) {
    const text = reasonText(reason, result);
    grounds.set(text, [...new Set([...(grounds.get(text) ?? []), ...reason.sources])]);
  }
  const others: SourceId[] = [...new Set([...wayIn.sources, ...Object.values(facts)])];
  return (
    <Fold summary={t('result.sources')}>
      <FactList
        items={[
          ...[...grounds].map(([term, ids]) => ({ term, detail: <LateSources ids={ids} /> })),
          { term: t('result.otherSources'), detail: <LateSources ids={others} /> },
        ]}
      />
      <ul>
        {contacts.map((id) => (
          <li key={id}>
            {t(`contacts:${id}.name`)}: <span lang={SOURCE_LANGUAGE}>{CONTACTS[id].from}</span>,{' '}
            {t('result.checked', { date: formatDate(CONTACTS[id].checked) })}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
