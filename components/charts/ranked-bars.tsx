import type { ComponentChildren } from 'preact';
import { number } from '../dashboard/dates';

interface Props {
  rows: {
    key: string;
    name: string;
    count: number;
    /** What stands beside the name. */
    note?: ComponentChildren;
  }[];
}

/** Names and lengths, the longest first; the text says it all, the bars only show it. */
export function RankedBars({ rows }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ol class="ranked">
      {rows.map(({ key, name, count, note }) => (
        <li key={key}>
          <span class="name">{name}</span>
          <span class="note">{note}</span>
          <b>{number(count)}</b>
          <svg width="100%" height="10" aria-hidden="true">
            <rect width="100%" height="10" rx="5" class="rail" />
            <rect
              width={`${Math.max(1, (count / most) * 100)}%`}
              height="10"
              rx="5"
              class="fill-accent"
            />
          </svg>
        </li>
      ))}
    </ol>
  );
}
