import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** The first words of the first page, beside somebody who holds a baby. */
export function Hero({ children }: Props) {
  return (
    <div className="tuki-hero">
      <div className="tuki-hero__words">{children}</div>
      <svg className="tuki-hero__picture" viewBox="0 0 160 160" aria-hidden="true">
        <path
          className="tuki-hero__hair"
          d="M46 66c-6-36 12-54 34-54s40 18 34 54c-1 12 6 16 5 30H41c-1-14 6-18 5-30Z"
        />
        <path className="tuki-hero__parent" d="M18 160c0-48 22-70 62-70s62 22 62 70Z" />
        <path className="tuki-hero__skin" d="M68 74h24v18c0 8-24 8-24 0Z" />
        <circle className="tuki-hero__skin" cx="80" cy="58" r="26" />
        <path
          className="tuki-hero__cloth"
          d="M46 132c0-18 14-28 34-24 22 5 40 18 40 36 0 12-74 14-74-12Z"
        />
        <circle className="tuki-hero__skin" cx="62" cy="114" r="16" />
        <path className="tuki-hero__arm" d="M134 132c-10 22-46 28-78 14" />
        <path className="tuki-hero__line" d="M73 66c4 5 10 5 14 0M57 117c2 3 6 3 8 0" />
      </svg>
    </div>
  );
}
