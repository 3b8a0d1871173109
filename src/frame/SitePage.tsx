import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { JumpLink } from '../ui/JumpLink.tsx';
import { Footer } from './Footer.tsx';
import { SettingContext } from './Setting.ts';
import { Surroundings } from './Surroundings.tsx';

type Props = {
  header: ReactNode;
  /** Whether leaving this page would lose something: links to other pages then open beside it. */
  holdsAnswers?: boolean;
  children: ReactNode;
};

/** What surrounds every page, and on a page of our own the ways past it and to the other pages. */
export function SitePage({ header, holdsAnswers = false, children }: Props) {
  const { t } = useTranslation('page');
  const isOwn = use(SettingContext).place === 'page';
  return (
    <>
      {isOwn ? (
        <JumpLink className="tuki-skip" target="content">
          {t('skipToContent')}
        </JumpLink>
      ) : null}
      <Surroundings header={header}>{children}</Surroundings>
      {isOwn ? <Footer newTab={holdsAnswers} /> : null}
    </>
  );
}
