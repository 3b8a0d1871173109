import { useTranslation } from 'react-i18next';
import { isPlausibleDay } from '../catalogue/isPlausibleDay.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { formatDate } from '../i18n/formatDate.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { Notice } from '../ui/Notice.tsx';

type Props = {
  today: PlainDate;
  /** A language whose words did not load. */
  failed?: string | undefined;
  /** The answers were removed because the page was left alone. */
  isCleared?: boolean;
};

/** What a person should know before going on, whatever the screen. */
export function Notices({ today, failed, isCleared = false }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {failed === undefined ? null : (
        <Notice tone="alert">
          <p role="alert" lang={failed}>
            {atHandIn(failed).words}
          </p>
        </Notice>
      )}
      <div role="status">
        {isCleared ? (
          <Notice tone="info">
            <p>{t('idle.cleared')}</p>
          </Notice>
        ) : null}
      </div>
      {isPlausibleDay(today) ? null : (
        <Notice tone="alert">
          <p>{t('clock', { today: formatDate(today) })}</p>
        </Notice>
      )}
    </>
  );
}
