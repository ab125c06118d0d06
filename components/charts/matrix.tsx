import { number } from '../dashboard/dates';
import { useRoving } from './use-roving';

export interface MatrixCell {
  row: string;
  column: string;
  count: number;
  /** The whole cell in words. */
  label: string;
  /** A few characters below the number. */
  note?: string;
  /** Where it leads. */
  href: string;
  /** A ring: sensitive. */
  ring?: boolean;
  /** Hatched: answered since. */
  hatched?: boolean;
}

interface Props {
  label: string;
  rows: { key: string; name: string }[];
  columns: { key: string; name: string }[];
  cells: MatrixCell[];
}

/** How often, for two things at once. Text, not a drawing: it grows with the letters, and every cell is a link. */
export function Matrix({ label, rows, columns, cells }: Props) {
  const places = cells
    .map(({ row, column }) => place(rows, row, columns, column))
    .sort(([a, b], [c, d]) => a - c || b - d);
  const { around, stop } = useRoving(places);
  const byPlace = new Map(
    cells.map((cell) => [place(rows, cell.row, columns, cell.column).join(), cell]),
  );
  const most = Math.max(1, ...cells.map(({ count }) => count));

  return (
    <div class="scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through by arrow keys. */}
      <table class="matrix" role="grid" aria-label={label} {...around}>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name }, row) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map((column, i) => {
                const cell = byPlace.get(`${row},${i}`);
                return (
                  <td key={column.key}>
                    {cell && (
                      <Mark {...cell} level={levelOf(cell.count, most)} roving={stop([row, i])} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type MarkProps = MatrixCell & { level: number; roving: object };

function Mark({ href, label, count, note, ring, hatched, level, roving }: MarkProps) {
  const look = `cell level-${level}${ring ? ' ring' : ''}${hatched ? ' hatched' : ''}`;
  return (
    <a href={href} class={look} {...roving}>
      <span class="unseen">{label}</span>
      <b aria-hidden="true">{number(count)}</b>
      {note && <small aria-hidden="true">{note}</small>}
    </a>
  );
}

function place(
  rows: Props['rows'],
  row: string,
  columns: Props['columns'],
  column: string,
): readonly [number, number] {
  return [rows.findIndex(({ key }) => key === row), columns.findIndex(({ key }) => key === column)];
}

/** 1–4: by magnitude, as counts differ by orders. */
function levelOf(count: number, most: number): number {
  return Math.max(1, Math.ceil((Math.log1p(count) / Math.log1p(most)) * 4));
}
