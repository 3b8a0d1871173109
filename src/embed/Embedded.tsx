import type { ReactNode } from 'react';
import { SettingContext } from '../frame/Setting.ts';
import { BaseContext } from '../i18n/BaseContext.ts';
import { HeadingShift } from '../ui/Heading.tsx';
import type { Attributes } from './attributes.ts';
import { SITE } from './site.ts';

type Props = { attributes: Attributes; children: ReactNode };

/** Tells all below that they are in somebody else's page, and how deep their headings stand there. */
export function Embedded({ attributes: { exit, headingLevel, history }, children }: Props) {
  return (
    <BaseContext value={SITE}>
      <SettingContext value={{ place: 'element', exit, history, asksAtOnce: false }}>
        <HeadingShift value={headingLevel - 1}>{children}</HeadingShift>
      </SettingContext>
    </BaseContext>
  );
}
