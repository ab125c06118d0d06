import { t } from '../../utils/i18n';
import { PIECES, type Piece } from '../../utils/reports/scams';

/** A piece of a puzzle with a knob to the right and one below, 40 × 40 within 52 × 52. */
const PIECE = 'M0 0h40v12a6 6 0 1 1 0 14v14h-12a6 6 0 1 0 -14 0h-14v-12a6 6 0 1 0 0 -14z';

/** Six pieces of a picture of the viewer; those that somebody holds are filled in and named. */
export function Puzzle({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <ul class="puzzle">
      {PIECES.map((piece) => {
        const held = pieces.includes(piece);
        return (
          <li key={piece} class={held ? 'held' : 'free'}>
            <svg viewBox="-8 -2 56 52" width="44" height="42" aria-hidden="true">
              <path d={PIECE} />
            </svg>
            <span>{t(`dash_piece_${piece}`)}</span>
            <span class="state">{t(held ? 'dash_piece_held' : 'dash_piece_free')}</span>
          </li>
        );
      })}
    </ul>
  );
}
