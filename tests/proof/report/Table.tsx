import type { ReactNode } from 'react';

type Props = {
  caption: string;
  head: readonly string[];
  /** A cell for each of the head; the first names the row. */
  rows: readonly { id: string | number; cells: readonly ReactNode[] }[];
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
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...others] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {head.slice(1).map((column, index) => (
                <td key={column}>{others[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
