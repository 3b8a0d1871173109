import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { QuestionId } from '../rules/answers.ts';
import { Clear } from '../ui/Clear.tsx';
import { moveTo } from './moving.ts';

type Props = { question: QuestionId; isShown: boolean; onWithdraw: () => void };

/** Takes an answer back; by keyboard that is Delete, so that Tab need not stop here. */
export function Withdraw({ question, isShown, onWithdraw }: Props) {
  const { t } = useTranslation('nurse');
  const { short } = useQuestionWords()(question);
  if (!isShown) return null;
  const withdraw = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    moveTo(currentTarget, question);
    onWithdraw();
  };
  return <Clear label={t('withdraw', { question: short })} onClick={withdraw} />;
}
