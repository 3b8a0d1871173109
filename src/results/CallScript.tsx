import type { TFunction } from 'i18next';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import type { ContactId } from '../catalogue/contacts.ts';
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { useWordsIn } from '../i18n/useWordsIn.ts';
import type { Answers } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { CopyText } from './CopyText.tsx';
import { LineLanguage, servingIn } from './LineLanguage.tsx';
import { MentionChoice } from './MentionChoice.tsx';
import { callerOf, isSensitive, mentionsOf, type Mention } from './whatToSay.ts';

type Props = {
  result: ServiceResult;
  line: readonly ContactId[];
  answers: Answers;
  today: PlainDate;
};

/** Three sentences to read aloud: who calls, what weighs on the family, and what it would like. */
export function CallScript(props: Props) {
  const { i18n, t } = useTranslation();
  const own = useWordsIn(i18n.language, 'calling');
  if (own.failed) return <p role="status">{t('result.notLoaded')}</p>;
  return own.t === undefined ? null : <Script {...props} t={own.t} />;
}

function Script({ result, line, answers, today, t }: Props & { t: TFunction<'calling'> }) {
  const { i18n } = useTranslation();
  const own = i18n.language;
  const text = useRef<HTMLDivElement>(null);
  const [language, setLanguage] = useState(
    servingIn(own, line) === undefined ? SOURCE_LANGUAGE : own,
  );
  const [decided, setDecided] = useState<Partial<Record<Mention, boolean>>>({});
  const all = mentionsOf(answers);
  const chosen = all.filter((mention) => decided[mention] ?? !isSensitive(mention));
  const words = useWordsIn(language, 'calling');
  const spoken = words.t === undefined ? own : language;
  const sentencesIn = (code: string, say: TFunction<'calling'>) => {
    const caller = callerOf(answers, today);
    const worries = new Intl.ListFormat(code).format(chosen.map((one) => say(`mention.${one}`)));
    return [
      say(`who.${caller.key}`, caller),
      chosen.length === 0 ? say('talk') : say('worries', { worries }),
      // A service without words for just this outcome has one sentence for all.
      say(`wish.${result.service as 'babyOccupationalTherapy'}`, {
        context: result.outcome as 'apply',
      }),
    ];
  };
  const sentences = sentencesIn(spoken, words.t ?? t);
  return (
    <>
      <p>{t('lead')}</p>
      <section>
        <MentionChoice
          all={all}
          chosen={chosen}
          onChoose={(mention, isChosen) => setDecided({ ...decided, [mention]: isChosen })}
        />
        <LineLanguage line={line} language={language} onChoose={setLanguage} />
      </section>
      {words.failed ? <p role="status">{t('missing')}</p> : null}
      <div ref={text} lang={spoken}>
        <Sentences texts={sentences} />
      </div>
      <CopyText
        key={sentences.join()}
        text={sentences.join('\n')}
        shownIn={text}
        label={t('copy')}
        news={{ copied: t('copied'), selected: t('selected') }}
      />
      {spoken === own ? null : (
        <>
          <p className="tuki-hint">{t('own')}</p>
          <div className="tuki-hint">
            <Sentences texts={sentencesIn(own, t)} />
          </div>
        </>
      )}
    </>
  );
}

function Sentences({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}
