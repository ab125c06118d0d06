import type { Turn } from './turn';

/** Most time between a part and the next, in milliseconds: later, nobody reads them as one. */
export const STEP_MS = 75_000;
/** Most asides between two parts. */
const ASIDES = 2;

/** Fewest digits that go on with a number that has been found. */
const LEAST_MORE = 2;

/** Parts of one number, in the order they were sent; the draft is the last. */
export interface Chain extends Pick<Turn, 'cue' | 'isReversed' | 'isAnnounced'> {
  parts: Turn[];
}

/** The parts that the draft may be the end of, or `null` when its number stands for itself. */
export function chainOf(turns: readonly Turn[], draft: Turn): Chain | null {
  // A word for a detail, then digits: these are its first, unless it says otherwise.
  if (draft.digits!.isCuedBefore && !draft.isAnnounced) return null;
  const { cue, isReversed, isAnnounced } = draft;
  const chain: Chain = { parts: [draft], cue, isReversed, isAnnounced };
  let asides = 0;
  let last = draft;
  for (const turn of turns.toReversed()) {
    if (!isNear(turn, last)) break;
    const isOfGoods = turn.isAboutGoods && !turn.cue;
    // 货号是, then digits: these are of the goods.
    if (isOfGoods && !turn.digits && !chain.cue && !chain.isAnnounced) return null;
    if (isOfGoods || isInTheWay(turn)) break;
    if (turn.digits) {
      if (turn.told.length > 0 && chain.parts[0]!.digits!.value.length < LEAST_MORE) break;
      chain.parts.unshift(turn);
      asides = 0;
    } else if (!turn.isFiller && !turn.cue && ++asides > ASIDES) break;
    chain.isAnnounced ||= turn.isAnnounced && !turn.asks;
    chain.isReversed ||= turn.isReversed && !turn.asks;
    last = turn;
    if (!turn.cue) continue;
    if (!turn.asks) chain.cue ??= turn.cue;
    break;
  }
  return chain.cue ? chain : bare(chain);
}

/** Whether nothing but time stands between two messages, and little of that; clocks may be set back. */
export function isNear(earlier: Turn, later: Turn): boolean {
  return Math.abs(later.atMs - earlier.atMs) <= STEP_MS;
}

function isInTheWay({ digits, cue, isFiller, isAside }: Turn): boolean {
  return !digits && !cue && !isFiller && !isAside;
}

/** A number with other words beside it, or a digit by itself, is a part only where something says so. */
function bare(chain: Chain): Chain | null {
  const isLoose = ({ digits }: Turn) => digits!.value.length === 1 || !digits!.isBare;
  const before = chain.parts.slice(0, -1);
  const from = before.findLastIndex((turn) =>
    chain.isAnnounced ? turn.digits!.value.length === 1 : isLoose(turn),
  );
  const isDraftLoose = !chain.isAnnounced && !chain.parts.at(-1)!.digits!.isBare;
  return isDraftLoose ? null : { ...chain, parts: chain.parts.slice(from + 1) };
}
