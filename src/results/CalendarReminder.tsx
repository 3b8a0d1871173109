import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/formatDate.ts';
import { useWordsIn } from '../i18n/useWordsIn.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { reminderDay } from '../rules/windowDates.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from './saveFile.ts';
import { shownWindow, type WindowProps } from './shownWindow.ts';

/** A reminder for the person's own calendar; nothing where no day is left to be reminded of. */
export function CalendarReminder(props: WindowProps) {
  const { i18n } = useTranslation();
  const { t } = useWordsIn(i18n.language, 'dates');
  const [status, setStatus] = useState<'done' | 'failed'>();
  const dates = shownWindow(props);
  const day = dates && reminderDay(dates, props.today);
  if (day === undefined || t === undefined) return null;
  const title = t(dates?.born ? 'reminder.titleCloses' : 'reminder.titleOpens');
  const date = formatDate(day);
  return (
    <div className="tuki-reminder">
      <Button variant="secondary" onClick={() => void save(day, `${t('reminder.fileName')}.ics`)}>
        {t('reminder.add', { date })}
      </Button>
      <p className="tuki-hint">{t('reminder.hint', { title })}</p>
      <p role="status">{status && t(`reminder.${status}`, { date })}</p>
    </div>
  );

  async function save(on: PlainDate, fileName: string) {
    // Emptied first, so that the same news is news again.
    setStatus(undefined);
    try {
      const { calendarFile } = await import('./calendarFile.ts');
      const text = calendarFile({ day: on, title, uid: crypto.randomUUID(), stamp: new Date() });
      saveFile(fileName, 'text/calendar;charset=utf-8', text);
      setStatus('done');
    } catch {
      setStatus('failed');
    }
  }
}
