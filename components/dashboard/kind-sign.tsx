import type { Kind } from '../../utils/reports/row';

/** 24 × 24 outlines. */
const SHAPES: Record<Kind, string> = {
  warning: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6ZM12 8v5M12 16v.01',
  disclosure: 'M4 12l16-8-5 16-3-7Z',
  leak: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z',
  lure: 'M14 4v9a4 4 0 1 1-8 0v-2l3 3M14 4a2 2 0 1 0 0-.01',
  tracker: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
  level: 'M4 8h10M18 8h2M4 16h2M10 16h10M16 6v4M8 14v4',
  request: 'M4 6h16v12H4ZM4 7l8 6 8-6',
};

/** What an entry is about, as a shape: colour never stands alone. */
export function KindSign({ kind }: { kind: Kind }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="26" height="26" class={`kind ${kind}`}>
      <path d={SHAPES[kind]} />
    </svg>
  );
}
