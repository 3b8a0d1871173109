import { createContext, use, type ComponentProps } from 'react';

/** How far below those of a page of its own all headings stand, such as 1 where an `h1` would be the host's. */
export const HeadingShift = createContext(0);

type Props = ComponentProps<'h1'> & {
  /** As on a page of its own, whose heading is at 1. */
  level: 1 | 2 | 3 | 4;
};

/** A heading, as deep as the page around it wants. How it looks is for its class to say. */
export function Heading({ level, children, ...rest }: Props) {
  const Tag = `h${Math.min(level + use(HeadingShift), 6)}` as 'h1';
  return <Tag {...rest}>{children}</Tag>;
}
