import { type Month, parseMonth } from './age';
import { isLevel, isWho, type Level, type Who } from './level';
import { parseLevels } from './managed';
import type { SecretKind } from './secret';
import { NO_TIME, parseTime, type TimeRules } from './time-rules';
import type { Wait } from './wait';

/** A PIN as stored: what it is checked against, never the PIN. */
export interface Verifier {
  /** 16 random bytes, Base64. */
  salt: string;
  /** 32 bytes, Base64. */
  hash: string;
  /** Rounds of PBKDF2. */
  rounds: number;
}

/** What keeps an agreement from being changed by whoever sits there. */
export interface Lock {
  kind: SecretKind;
  /** `null`: it was lost with the settings; only the reset opens then. */
  secret: Verifier | null;
  /** Of the recovery code. */
  recovery: Verifier | null;
  /** Wrong PINs since the last right one. */
  failures: number;
  /** Until somebody may try again. */
  wait: Wait | null;
  /** Until the lock goes by itself; `null`: nobody has asked for that. */
  reset: Wait | null;
}

/** What a person or family has settled; it is signed, and kept in two places. */
export interface Agreement {
  /** Counts changes. */
  revision: number;
  /** `null`: nobody has said yet. */
  who: Who | null;
  level: Level;
  /** Other levels on single sites, by id. */
  sites: Record<string, Level>;
  /** Ids of the sites switched off. */
  off: string[];
  /** Sites switched off for a while, by id. */
  pauses: Record<string, Wait>;
  /** Ids of the live sites agreed on; `null`: any. */
  only: string[] | null;
  /** Of live rooms. */
  time: TimeRules;
  /** When a child or teenager was born, where somebody has said so; it leaves this machine in no way. */
  born: Month | null;
  /** Until the next level is proposed again. */
  later: Wait | null;
  lock: Lock | null;
}

export const NOTHING_SETTLED: Agreement = {
  revision: 0,
  who: null,
  level: 0,
  sites: {},
  off: [],
  pauses: {},
  only: null,
  time: NO_TIME,
  born: null,
  later: null,
  lock: null,
};

/** What is in force where there was an agreement that can no longer be read: nobody is asked, so nobody is let down. */
export const STRICT: Agreement = { ...NOTHING_SETTLED, who: 'child', level: 2 };

/** The level the agreement gives a site. */
export function agreedLevel(
  { level, sites }: Pick<Agreement, 'level' | 'sites'>,
  site: string,
): Level {
  return sites[site] ?? level;
}

/** Reads one that was stored; `null` if it is not one. A signature vouches for the rest. */
export function parseAgreement(value: unknown): Agreement | null {
  if (typeof value !== 'object' || value === null) return null;
  const { revision, who, level, sites, off, pauses, only, time, born, later, lock } =
    value as Partial<Agreement>;
  const known = Number.isSafeInteger(revision) && isLevel(level) && (who === null || isWho(who));
  if (!known || !Array.isArray(off) || typeof pauses !== 'object' || lock === undefined)
    return null;
  return {
    revision: revision!,
    who: who!,
    level: level!,
    sites: parseLevels(sites),
    off,
    pauses,
    // One that was signed before there were any.
    only: only ?? null,
    time: parseTime(time) ?? NO_TIME,
    born: parseMonth(born),
    later: later ?? null,
    lock,
  };
}
