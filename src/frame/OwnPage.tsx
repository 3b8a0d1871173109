import type { ReactNode } from 'react';
import { BaseContext } from '../i18n/BaseContext.ts';
import { SettingContext, type Setting } from './Setting.ts';

type Props = { base: string; setting: Setting; children: ReactNode };

/** Tells all below where the site lives, and how this page of ours is shown. */
export function OwnPage({ base, setting, children }: Props) {
  return (
    <BaseContext value={base}>
      <SettingContext value={setting}>{children}</SettingContext>
    </BaseContext>
  );
}
