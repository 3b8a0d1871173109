import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { FieldGroup } from '../ui/FieldGroup.tsx';
import { isSensitive, type Mention } from './whatToSay.ts';

type Props = {
  all: readonly Mention[];
  chosen: readonly Mention[];
  onChoose: (mention: Mention, isChosen: boolean) => void;
};

/** What was ticked, to be mentioned or left out; sensitive things stay unseen until asked for. */
export function MentionChoice({ all, chosen, onChoose }: Props) {
  const { t } = useTranslation('calling');
  const words = useQuestionWords();
  const id = useId();
  const [isMore, setMore] = useState(false);
  if (all.length === 0) return null;
  const texts = { ...words('acute').options, ...words('worries').options };
  const isAnySensitive = all.some(isSensitive);
  return (
    <FieldGroup id={id} legend={t('mentions')}>
      {all
        .filter((mention) => isMore || !isSensitive(mention))
        .map((mention) => (
          <Checkbox
            key={mention}
            label={texts[mention]}
            checked={chosen.includes(mention)}
            onChange={({ target }) => onChoose(mention, target.checked)}
          />
        ))}
      {isAnySensitive ? (
        <Button
          variant="supplementary"
          aria-expanded={isMore}
          aria-controls={id}
          onClick={() => setMore(!isMore)}
        >
          {t('more')}
        </Button>
      ) : null}
    </FieldGroup>
  );
}
