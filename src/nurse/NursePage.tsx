import { use, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { BaseContext } from '../i18n/BaseContext.ts';
import { IdleQuestion } from '../frame/IdleQuestion.tsx';
import { Notices } from '../frame/Notices.tsx';
import { SettingContext } from '../frame/Setting.ts';
import { SitePage } from '../frame/SitePage.tsx';
import { useIdle } from '../frame/useIdle.ts';
import { useLanguage } from '../frame/useLanguage.ts';
import { useToday } from '../frame/useToday.ts';
import type { QuestionId } from '../rules/answers.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { clinicAddress } from '../i18n/staffWords.ts';
import { loadAnew } from '../offline/loadAnew.ts';
import { focusedIn } from '../ui/focusedIn.ts';
import { Notice } from '../ui/Notice.tsx';
import { Screen } from '../ui/Screen.tsx';
import { moveTo, questionWith } from './moving.ts';
import { NurseHeader } from './NurseHeader.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetContext } from './SheetContext.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { useFunctionKeys } from './useFunctionKeys.ts';

type Props = { now: () => Date; isOutdated: boolean };

/** Minutes, as the words of the idle question have them. */
const PATIENCE = { askAfter: 5, clearAfter: 1 };

/** The clinic page: a family after the other, of whom nothing stays. */
export function NursePage({ now, isOutdated }: Props) {
  const { t } = useTranslation(['nurse', 'page']);
  const { place } = use(SettingContext);
  const base = use(BaseContext);
  const { failed, change } = useLanguage((language) => clinicAddress(language, base));
  const actor = SheetContext.useActorRef();
  const today = SheetContext.useSelector(({ context }) => context.today);
  const family = SheetContext.useSelector(({ context }) => context.family);
  // Not the answers themselves, with which all that surrounds them would be rendered anew.
  const isAnswered = SheetContext.useSelector(
    ({ context }) => Object.keys(context.given).length > 0,
  );
  const [isTyped, setTyped] = useState(false);
  const [hasHelp, setHelp] = useState(false);
  const [isFamilyLooking, setFamilyLooking] = useState(false);
  const [isCleared, setCleared] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const leftAt = useRef<QuestionId>('situation');

  function toQuestion(id: QuestionId = 'situation') {
    const sheet = page.current?.querySelector('[data-sheet]');
    if (sheet) moveTo(sheet, id);
  }
  function nextFamily() {
    flushSync(() => {
      actor.send({ type: 'NEXT_FAMILY' });
      actor.send({ type: 'DAY_CHANGED', today: helsinkiDay(now()) });
      setTyped(false);
      setFamilyLooking(false);
      setCleared(true);
    });
    getSelection()?.removeAllRanges();
    toQuestion();
  }
  /** Focus stays on the page: what is hidden gives it away, and takes it back. */
  function turnFamilyView() {
    const before = questionWith(page.current && focusedIn(page.current));
    flushSync(() => setFamilyLooking(!isFamilyLooking));
    if (isFamilyLooking) toQuestion(leftAt.current);
    else if (before !== undefined) {
      leftAt.current = before;
      toQuestion();
    }
  }
  const isHeld = isTyped || isAnswered;
  const idle = useIdle(isHeld, PATIENCE, nextFamily);
  const newFamily = idle.isAsking ? idle.clear : nextFamily;
  useToday(today, now, (day) => actor.send({ type: 'DAY_CHANGED', today: day }));
  useFunctionKeys(page, {
    F2: () => setHelp(!hasHelp),
    F4: turnFamilyView,
    F8: newFamily,
  });
  // Somebody else's page keeps its focus until it is given here.
  const begin = useEffectEvent(() => {
    if (place !== 'element') toQuestion();
  });
  useEffect(() => begin(), []);
  // Newer rules wait for the family in the room, and no longer.
  const mustLoadAnew = isOutdated && !isHeld;
  useEffect(() => {
    if (mustLoadAnew) loadAnew();
  }, [mustLoadAnew]);

  return (
    <div
      ref={page}
      className="tuki-clinic"
      // Lines may hold what is no answer. A select must not be rendered between its two events.
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement) setTyped(true);
      }}
    >
      {place === 'element' ? null : <title>{`${t('name')} – ${t('page:name')}`}</title>}
      <SitePage
        holdsAnswers={isHeld}
        header={
          <NurseHeader
            hasHelp={hasHelp}
            isFamilyLooking={isFamilyLooking}
            onHelp={() => setHelp(!hasHelp)}
            onFamilyView={turnFamilyView}
            onNextFamily={newFamily}
            onLanguage={(code) => void change(code)}
          />
        }
      >
        {idle.isAsking ? (
          <IdleQuestion text={t('idle')} onStay={idle.stay} onClear={idle.clear} />
        ) : null}
        <Screen hidden={idle.isAsking}>
          <Notices today={today} failed={failed} />
          <div role="status" className="tuki-visually-hidden">
            {isCleared && !isHeld ? <p key={family}>{t('cleared')}</p> : null}
          </div>
          {isOutdated ? (
            <Notice tone="alert">
              <p role="alert">{t('renewed')}</p>
            </Notice>
          ) : null}
          <Sheet key={family} hasHelp={hasHelp} isFamilyLooking={isFamilyLooking} />
          <SheetFoot />
        </Screen>
      </SitePage>
    </div>
  );
}
