import type { DataType } from '../pii/finding';

/** What is known of the tab under the popup; `null`: not known, or not so. */
export interface Situation {
  /** Whether the site's record is known. */
  supported: boolean;
  /** Whether the browser lets Hushcart read the site, as far as that can be told. */
  permitted: boolean;
  /** Switched off here for good. */
  off: boolean;
  /** Paused here until then, in milliseconds since the Unix epoch. */
  pausedUntil: number | null;
  /** 0–3; from 2 on a parent's. */
  level: 0 | 1 | 2 | 3;
  /** What went out as typed on this site just now. */
  justSent: DataType | null;
  /** Whether a message of others was marked just now. */
  hasMarked: boolean;
  /** Companies whose requests were blocked here today, most first. */
  blocked: string[];
  /** Whether a guard is in the page, and whether it has found a chat box. */
  page: 'guarded' | 'waiting' | 'no-room' | 'older';
}

/** What the popup says, and what the sentence is about. */
export type Sentence =
  | { says: 'permission' | 'unsupported' | 'off' | 'marked' }
  | { says: 'older' | 'waiting' | 'no_room' | 'fine' }
  | { says: 'paused'; until: number }
  | { says: 'level'; level: 2 | 3 }
  | { says: 'sent'; type: DataType }
  | { says: 'blocked'; names: string[]; count: number };

/** Names a sentence can hold. */
const NAMED = 2;

/** The one sentence of the popup: the first that fits. */
export function popupSentence(situation: Situation, now: number): Sentence {
  const { permitted, supported, pausedUntil, level, justSent, blocked, page } = situation;
  if (!permitted) return { says: 'permission' };
  if (!supported) return { says: 'unsupported' };
  if (isPaused(pausedUntil, now)) return { says: 'paused', until: pausedUntil! };
  if (situation.off) return { says: 'off' };
  // An older page is not protected whatever else is so: next to it all else would be a false comfort.
  if (page === 'older') return { says: 'older' };
  if (level >= 2) return { says: 'level', level: level as 2 | 3 };
  if (justSent) return { says: 'sent', type: justSent };
  if (situation.hasMarked) return { says: 'marked' };
  if (blocked.length > 0) {
    return { says: 'blocked', names: blocked.slice(0, NAMED), count: blocked.length };
  }
  if (page === 'waiting') return { says: 'waiting' };
  return { says: page === 'no-room' ? 'no_room' : 'fine' };
}

/** Whether a pause lasts at `now` (milliseconds since the Unix epoch). */
export function isPaused(until: Situation['pausedUntil'], now: number): boolean {
  return until !== null && until > now;
}
