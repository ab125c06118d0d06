import { isGiven } from '../ledger/event';
import { type DataType, dataTypes } from '../pii/finding';
import type { Row } from './row';
import { PIECES, type Piece, pieceOf, SCAMS, type Scam } from './scams';

/** What one party could know about the viewer. */
export interface Holder {
  /** Name of the company or receiver, or the site's id. */
  party: string;
  /** Whether `party` is a site's id. */
  isSite: boolean;
  types: DataType[];
  pieces: Piece[];
  /** What a caller with this could do, the worst first. */
  scams: Scam['id'][];
  /** The one piece that would make the next worse scam possible; `null` if nothing worse is near. */
  missing: Piece | null;
  last: number;
}

/** Who holds which pieces of the picture, the most dangerous first. */
export function callers(rows: readonly Row[]): Holder[] {
  const found = new Map<string, { isSite: boolean; types: Set<DataType>; last: number }>();
  for (const row of rows) {
    if (!row.type || !isGiven(row)) continue;
    const name = row.company ?? row.receiver;
    const party = name ?? row.site;
    const known = found.get(party) ?? { isSite: name === null, types: new Set(), last: 0 };
    found.set(party, known);
    known.types.add(row.type);
    known.last = Math.max(known.last, row.last);
  }
  return [...found]
    .map(([party, { isSite, types, last }]) => {
      const pieces = PIECES.filter((piece) => [...types].some((type) => pieceOf(type) === piece));
      const inOrder = dataTypes.filter((type) => types.has(type));
      return { party, isSite, types: inOrder, pieces, last, ...dangerOf(pieces) };
    })
    .sort(
      (a, b) =>
        worst(a) - worst(b) || b.pieces.length - a.pieces.length || (a.party < b.party ? -1 : 1),
    );
}

function dangerOf(pieces: Piece[]): Pick<Holder, 'scams' | 'missing'> {
  const lacks = ({ needs }: Scam) => needs.filter((piece) => !pieces.includes(piece));
  const possible = SCAMS.filter((scam) => lacks(scam).length === 0);
  const first = possible[0] ? SCAMS.indexOf(possible[0]) : SCAMS.length;
  const next = SCAMS.slice(0, first).find((scam) => lacks(scam).length === 1);
  return { scams: possible.map(({ id }) => id), missing: next ? lacks(next)[0]! : null };
}

function worst({ scams: [first] }: Holder): number {
  return first ? SCAMS.findIndex(({ id }) => id === first) : SCAMS.length;
}
