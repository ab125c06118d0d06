import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  /** What the plot shows, as a sentence. */
  finding: string;
  /** The same as a table. */
  table: ComponentChildren;
  /** The plot. */
  children: ComponentChildren;
  /** Whether the table comes first where the window is narrow: the plot would be too dense. */
  wide?: boolean;
}

/** Narrower than this a dense plot is shown as its table, as a media query. */
const NARROW = '(max-width: 640px)';

/** A plot with its finding in words, and its table one button away. */
export function Figure({ finding, table, children, wide = false }: Props) {
  const [asTable, setAsTable] = useState(() => wide && matchMedia(NARROW).matches);
  return (
    <figure class="plot">
      <figcaption>
        <p class="finding">{finding}</p>
        <button type="button" class="quiet" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'dash_as_plot' : 'dash_as_table')}
        </button>
      </figcaption>
      {asTable ? table : children}
    </figure>
  );
}
