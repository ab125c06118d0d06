import { joinedAddress } from './conversation/address';
import { answered } from './conversation/answer';
import { lookerOf, type PartFinding } from './conversation/join';
import { joinedMasked } from './conversation/masked';
import { joinedNumber } from './conversation/number';
import { remembered } from './conversation/remembered';
import { joinedToken } from './conversation/token';
import { LONGEST, type Turn, turnOf } from './conversation/turn';
import type { ScanContext } from './detector';
import { type Finding, HOLDS } from './finding';
import { withoutOverlaps } from './overlap';
import { scan } from './scan';
import type { Scan } from './scanner';

/** How long a message is remembered, in milliseconds, and how many are. */
const WINDOW_MS = 150_000;
const MOST_TURNS = 8;

export interface ConversationOptions {
  /** Looks at one text. @default `scan` */
  scan?: Scan;
  /** Goes with every look. */
  context?: ScanContext;
}

/** What one writer says in one room, where details may come in parts. */
export interface Conversation {
  /**
   * Finds the details of a draft, and what of it is a part of a detail begun in the messages before: such
   * a finding (`PartFinding`) spans the part in the draft, and its value is the whole. `atMs` is now, in milliseconds.
   */
  scan(text: string, atMs: number): Finding[];
  /** Remembers a message that went out at `atMs`. */
  sent(text: string, atMs: number): void;
}

/** Begins a conversation. It keeps its last few short messages, for two and a half minutes, in memory alone. */
export function openConversation(options: ConversationOptions = {}): Conversation {
  const { scan: scanOne = scan, context = {} } = options;
  const look = lookerOf(scanOne, context);
  let turns: Turn[] = [];

  function joined(text: string, own: readonly Finding[], atMs: number): Finding[] {
    turns = turns.filter((turn) => Math.abs(atMs - turn.atMs) <= WINDOW_MS);
    if (turns.length === 0 || text.length > LONGEST) return [];
    const draft = turnOf(text, atMs);
    const number = joinedNumber(turns, draft, look);
    const first = number.length > 0 ? number : answered(turns, draft, look);
    const rest = [joinedToken, joinedMasked, joinedAddress].flatMap((join) =>
      join(turns, draft, look),
    );
    const found = [...first, ...rest].map(({ finding, reachesOut }) =>
      reachesOut ? ({ ...finding, isPart: true } satisfies PartFinding) : finding,
    );
    return withoutOverlaps(found).filter(
      (finding) => !own.some((other) => isSure(other) && overlap(other, finding)),
    );
  }

  return {
    scan(text, atMs) {
      const own = scanOne(text, context);
      const more = joined(text, own, atMs);
      if (more.length === 0) return own;
      const kept = own.filter((found) => !more.some((other) => overlap(found, other)));
      return [...kept, ...more].sort((a, b) => a.start - b.start);
    },
    sent(text, atMs) {
      const own = scanOne(text, context);
      const found = [...own, ...joined(text, own, atMs)].filter(isSure);
      turns = [...turns, remembered(text, atMs, found)].slice(-MOST_TURNS);
    },
  };
}

function isSure({ confidence }: Finding): boolean {
  return confidence >= HOLDS;
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}
