/** Series of the plots: a colour and a pattern each, so that neither stands alone. */
export type Series =
  | 'masked'
  | 'edited'
  | 'sent_anyway'
  | 'held'
  | 'blocked'
  | 'given'
  | 'spared'
  | 'lures'
  | 'now'
  | 'before';

/** 8 × 8 strokes drawn over a series' colour; none: plain. */
const STROKES: Partial<Record<Series, string>> = {
  edited: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  sent_anyway: 'M2 2h.01M6 6h.01',
  given: 'M2 2h.01M6 6h.01',
  held: 'M0 4h8',
  before: 'M0 4h8',
  blocked: 'M4 0v8',
  lures: 'M0 0l8 8M0 8l8 -8',
};

/** Puts the patterns into a drawing; ids are the page's, so every drawing that uses them brings them. */
export function Patterns({ of }: { of: readonly Series[] }) {
  return (
    <defs>
      {of.map((series) => (
        <pattern
          key={series}
          id={`pattern-${series}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" class={`fill-${series}`} />
          <path d={STROKES[series] ?? ''} class="pattern-stroke" />
        </pattern>
      ))}
    </defs>
  );
}

export function fillOf(series: Series): string {
  return `url(#pattern-${series})`;
}

/** Names the series of a plot. */
export function Legend({ of }: { of: readonly { series: Series; name: string }[] }) {
  return (
    <ul class="legend">
      {of.map(({ series, name }) => (
        <li key={series}>
          <svg width="16" height="16" aria-hidden="true">
            <Patterns of={[series]} />
            <rect width="16" height="16" rx="3" fill={fillOf(series)} class="mark" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
