import { asksForDetails } from '../../utils/lures/asks';
import type { LureLabel } from '../../utils/lures/lure';
import { matchLures } from '../../utils/lures/match';
import type { Message } from '../../utils/page/message-rows';
import { recent } from '../../utils/page/recent';
import { textHash } from '../../utils/page/text-hash';

/** What is known of a message. */
export interface Verdict {
  /** What it tries; `null`: nothing. */
  label: LureLabel | null;
  /** Whether it asks viewers for details. */
  asks: boolean;
}

/** From here on a message is marked. */
const MARKS = 0.5;
/** Verdicts that are remembered: virtual lists show the same message again and again. */
const MOST = 2000;

/** Judges messages, each text once; all that is kept of one is a hash. */
export function openVerdicts(): (message: Message) => Verdict {
  const known = recent<number, Verdict>(MOST);
  return ({ text, isHost }) => {
    const key = textHash(isHost ? `\u0001${text}` : text);
    const verdict = known.get(key) ?? judge(text, isHost);
    known.set(key, verdict);
    return verdict;
  };
}

function judge(text: string, isHost: boolean): Verdict {
  const asks = asksForDetails(text);
  const [lure] = matchLures(text, { writer: isHost ? 'host' : 'viewer' });
  if (!lure || lure.confidence < MARKS) return { label: null, asks };
  return { label: lure.label, asks };
}
