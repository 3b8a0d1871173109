import type { i18n } from 'i18next';
import { PaperSheet } from '../results/taking/PaperSheet.tsx';
import { useFamilySheet } from './useFamilySheet.ts';

type Props = { words: i18n };

/** The page for paper, in the language of the family. */
export function FamilyPaper({ words }: Props) {
  const { sheet } = useFamilySheet(words);
  return <PaperSheet sheets={[sheet]} />;
}
