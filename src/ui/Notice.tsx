import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Heading } from './Heading.tsx';

type Props = {
  tone: 'info' | 'alert' | 'success' | 'error';
  title?: ReactNode;
  level?: 2 | 3 | 4;
  children: ReactNode;
};

/** Something to know before going on, in HDS's notification look. */
export function Notice({ tone, title, level = 2, children }: Props) {
  return (
    <div className={`tuki-notice tuki-notice--${tone}`}>
      <Icon name={tone} />
      <div className="tuki-notice__content">
        {title && (
          <Heading level={level} className="tuki-heading-s">
            {title}
          </Heading>
        )}
        {children}
      </div>
    </div>
  );
}
