import type { ReactNode } from 'react';
import { BaseContext } from '../i18n/BaseContext.ts';
import { pageSetting } from './pageSetting.ts';
import { SettingContext } from './Setting.ts';

type Props = { base: string; children: ReactNode };

/** Tells all below where the site lives, and how this page of ours is shown. */
export function OwnPage({ base, children }: Props) {
  return (
    <BaseContext value={base}>
      <SettingContext value={pageSetting()}>{children}</SettingContext>
    </BaseContext>
  );
}
