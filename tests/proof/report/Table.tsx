import type { ReactNode } from 'react';

type Props = {
  caption: string;
  head: readonly ReactNode[];
  /** The first cell of a row names it. */
  rows: readonly (readonly [ReactNode, ...ReactNode[]])[];
};

/** A table that scrolls by itself where it is too wide. */
export function Table({ caption, head, rows }: Props) {
  return (
    // A region that scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
