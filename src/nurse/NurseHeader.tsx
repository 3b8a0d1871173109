import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { BaseContext } from '../i18n/BaseContext.ts';
import { SettingContext } from '../frame/Setting.ts';
import { nameOf } from '../i18n/languages.ts';
import { clinicAddress, STAFF_LANGUAGES } from '../i18n/staffWords.ts';
import { Tool, ToolBar } from '../ui/ToolBar.tsx';

type Props = {
  hasHelp: boolean;
  isFamilyLooking: boolean;
  onHelp: () => void;
  onFamilyView: () => void;
  onNextFamily: () => void;
  onLanguage: (code: string) => void;
};

/** What the page is, and what can be done at any moment, each with its key. */
export function NurseHeader(props: Props) {
  const { t, i18n } = useTranslation(['nurse', 'page']);
  const base = use(BaseContext);
  // Somebody else's page has a choice of its own.
  const { place } = use(SettingContext);
  return (
    <ToolBar
      heading={`${t('page:name')}: ${t('heading')}`}
      languagesLabel={t('page:languages')}
      languages={(place === 'page' ? STAFF_LANGUAGES : []).map((code) => ({
        code,
        label: nameOf(code),
        href: clinicAddress(code, base),
        current: code === i18n.language,
      }))}
      onLanguage={props.onLanguage}
    >
      <Tool keyName="F2" isPressed={props.hasHelp} onClick={props.onHelp}>
        {t('help')}
      </Tool>
      <Tool keyName="F4" isPressed={props.isFamilyLooking} onClick={props.onFamilyView}>
        {t('familyView')}
      </Tool>
      <Tool keyName="F8" onClick={props.onNextFamily}>
        {t('nextFamily')}
      </Tool>
    </ToolBar>
  );
}
