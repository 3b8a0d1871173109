import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Column } from '../ui/Column.tsx';
import { Freshness } from './Freshness.tsx';
import { HELP, HelpNow } from './HelpNow.tsx';
import { LeaveBar } from './LeaveBar.tsx';
import { SettingContext } from './Setting.ts';

type Props = {
  header?: ReactNode;
  children: ReactNode;
};

/**
 * What is around every content, on whose page it may be: the way out, and help within reach. Inside
 * somebody's page there is no second `main`.
 */
export function Surroundings({ header, children }: Props) {
  const { i18n } = useTranslation();
  const { place } = use(SettingContext);
  return (
    <>
      <LeaveBar language={i18n.language} help={HELP} />
      {header}
      <Column as={place === 'element' ? 'div' : 'main'} id="content">
        {children}
        {place === 'page' ? null : <Freshness />}
      </Column>
      <HelpNow />
    </>
  );
}
