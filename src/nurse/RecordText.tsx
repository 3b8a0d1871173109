import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../results/CopyText.tsx';
import { Heading } from '../ui/Heading.tsx';

type Props = { name: string; text: string };

/** One text, with a way to copy it. */
export function RecordText({ name, text }: Props) {
  const { t } = useTranslation('record');
  const shown = useRef<HTMLPreElement>(null);
  return (
    <section>
      <Heading level={3}>{name}</Heading>
      <pre ref={shown} className="tuki-record">
        {text}
      </pre>
      <CopyText
        key={text}
        text={text}
        shownIn={shown}
        label={t('copy', { text: name })}
        news={{ copied: t('copied', { text: name }), selected: t('notCopied') }}
      />
    </section>
  );
}
