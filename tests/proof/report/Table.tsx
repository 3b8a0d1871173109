import type { ReactNode } from 'react';
import { Scrolling } from './Scrolling.tsx';

type Props = {
  caption: string;
  head: readonly string[];
  /** A cell for each of the head; the first names the row. */
  rows: readonly { id: string | number; cells: readonly ReactNode[] }[];
};

/** A table that scrolls by itself where it is too wide. */
export function Table({ caption, head, rows }: Props) {
  return (
    <Scrolling name={caption}>
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
    </Scrolling>
  );
}
