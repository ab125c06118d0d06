import { isGiven } from '../ledger/event';
import type { DataType } from '../pii/finding';
import { isSensitive } from './meaning';
import type { Row } from './row';

/** How often a site got a type of detail. */
export interface Cell {
  site: string;
  type: DataType;
  /** Times. */
  count: number;
  /** The last time, in milliseconds since the Unix epoch. */
  last: number;
  sensitive: boolean;
  /** The site has answered a request about it since. */
  answered: boolean;
}

export interface HeatMap {
  /** Most first. */
  sites: string[];
  /** Most widely given first. */
  types: DataType[];
  /** Those that are not empty; sites in order, and in each the types. */
  cells: Cell[];
}

/** Which site has which details. */
export function heatMap(rows: readonly Row[]): HeatMap {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    const { site, type, count, last } = row;
    if (!type || !isGiven(row)) continue;
    const key = `${site}\n${type}`;
    const cell = cells.get(key);
    if (cell) {
      cell.count += count;
      cell.last = Math.max(cell.last, last);
    } else {
      const sensitive = isSensitive(type);
      cells.set(key, { site, type, count, last, sensitive, answered: false });
    }
  }
  markAnswered([...cells.values()], rows);
  const sites = ranked([...cells.values()], ({ site }) => site);
  const types = ranked([...cells.values()], ({ type }) => type);
  const inOrder = sites.flatMap((site) =>
    types.flatMap((type) => cells.get(`${site}\n${type}`) ?? []),
  );
  return { sites, types, cells: inOrder };
}

/** A request answered without a type is about all of them. */
function markAnswered(cells: Cell[], rows: readonly Row[]): void {
  for (const { kind, action, site, type, last } of rows) {
    if (kind !== 'request' || action !== 'answered') continue;
    for (const cell of cells) {
      if (cell.site === site && (type ?? cell.type) === cell.type && last >= cell.last) {
        cell.answered = true;
      }
    }
  }
}

function ranked<K extends string>(cells: Cell[], keyOf: (cell: Cell) => K): K[] {
  const totals = new Map<K, number>();
  for (const cell of cells) totals.set(keyOf(cell), (totals.get(keyOf(cell)) ?? 0) + cell.count);
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
}
