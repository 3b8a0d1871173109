import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { ScreeningActor } from '../wizard/GiveActor.tsx';
import { parents } from './parents.tsx';

/** Who a wizard is for: what they see, in which languages, and in which styles. */
export type Content = {
  languages: readonly string[];
  /** Style sheets, as text. */
  styles: readonly string[];
  render: (
    words: i18n,
    options: { start: boolean; onActor: (actor: ScreeningActor) => void },
  ) => ReactNode;
};

/** The parents' wizard is at hand; the clinic page is fetched for those who ask for it. */
export async function contentFor(audience: 'parent' | 'nurse'): Promise<Content> {
  return audience === 'parent' ? parents : (await import('./nurses.tsx')).nurses;
}
