import { useTranslation } from 'react-i18next';
import type { PageId } from '../frame/pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { StepHeading } from '../ui/StepHeading.tsx';

type Props = { page: PageId };

/** The name of the page, as the links to it have it. */
export function PageHeading({ page }: Props) {
  const { i18n } = useTranslation();
  return <StepHeading>{atHandIn(i18n.language).pages[page].name}</StepHeading>;
}
