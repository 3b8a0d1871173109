import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { atHandIn } from '../i18n/atHand.ts';
import { NewTabLink } from '../ui/NewTabLink.tsx';
import { BaseContext } from '../i18n/BaseContext.ts';
import { SettingContext } from './Setting.ts';
import { pageAddress, type PageId } from './pageAddress.ts';

type Props = {
  page: PageId;
  /** In a tab of its own, so that what this one holds stays; always so in somebody else's page. */
  newTab: boolean;
};

/** A link to a page beside the wizard, by its name. */
export function PageLink({ page, newTab }: Props) {
  const { t, i18n } = useTranslation();
  const href = pageAddress(page, i18n.language, use(BaseContext));
  const { name } = atHandIn(i18n.language).pages[page];
  const { place } = use(SettingContext);
  return newTab || place !== 'page' ? (
    <NewTabLink href={href} note={t('newTab')}>
      {name}
    </NewTabLink>
  ) : (
    <a href={href}>{name}</a>
  );
}
