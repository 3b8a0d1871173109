import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** What is printed instead of the page around it; on screen nobody sees or hears it. */
export function Paper({ children }: Props) {
  return (
    <div className="tuki-paper" aria-hidden="true">
      {children}
    </div>
  );
}

type PartProps = Props & { lang: string };

/** One language of a paper; two stand side by side. */
export function PaperPart({ lang, children }: PartProps) {
  return (
    <div className="tuki-paper__part" lang={lang}>
      {children}
    </div>
  );
}
