import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { number } from '../dashboard/dates';

/** What stands in a cell: text, a number, or text with what it is sorted by and where it leads. */
export type TableCell = string | number | { text: string; sort: string | number; href?: string };

interface Props {
  /** Names the table to those who do not see it. */
  label: string;
  columns: string[];
  rows: { key: string; cells: TableCell[] }[];
}

/** A table that can be sorted by any column; the first cell of a row names it. */
export function DataTable({ label, columns, rows }: Props) {
  const [order, setOrder] = useState<{ column: number; down: boolean } | null>(null);
  const sorted = order
    ? rows.toSorted(
        (a, b) =>
          compare(sortOf(a.cells[order.column]!), sortOf(b.cells[order.column]!)) *
          (order.down ? -1 : 1),
      )
    : rows;
  const isNumber = (column: number) => typeof rows[0]?.cells[column] === 'number';

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and keys must reach it.
    <section class="table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name, column) => (
              <th
                key={name}
                scope="col"
                class={isNumber(column) ? 'number' : ''}
                aria-sort={
                  order?.column === column ? (order.down ? 'descending' : 'ascending') : 'none'
                }
              >
                <button
                  type="button"
                  onClick={() =>
                    setOrder({
                      column,
                      down: order?.column === column ? !order.down : isNumber(column),
                    })
                  }
                >
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, column) => {
                const content = contentOf(cell);
                return column === 0 ? (
                  <th key={columns[column]} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={columns[column]} class={isNumber(column) ? 'number' : ''}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function contentOf(cell: TableCell): ComponentChild {
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'string') return cell;
  return cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text;
}

function sortOf(cell: TableCell): string | number {
  return typeof cell === 'object' ? cell.sort : cell;
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b));
}
