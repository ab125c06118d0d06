import type { Codes } from '../text/codes';
import type { Numbers } from '../text/numbers';
import type { DataType } from './finding';
import type { PhoneFinder } from './phones/phones';

/** A message as detectors read it: folded once, for all of them. Offsets are those of `text`. */
export interface Reading {
  /** The folded text. */
  text: string;
  /** The same in lower case and with simple Chinese signs; of the same length. */
  lower: string;
  /** The kinds of its signs (`text/signs`). */
  has: number;
  /** How many digits its numbers have: bit n for n digits. */
  lengths: number;
  /** Its numbers, by how many digits they have. */
  numbers: Numbers;
  /** The same, days and times of day among them: a phrase may be one. */
  everyNumber: Numbers;
  /** What mixes letters and digits, by how many signs it has; worked out when first asked for. */
  codes(): Codes;
}

/** What a detector reports: a span `[start, end)` of the reading. */
export interface Found {
  start: number;
  end: number;
  /** Normalised: ASCII digits, no separators. */
  value: string;
  /** 0–1; 0.5 or more holds the message. */
  confidence: number;
}

/** What a viewer has entered as their own, by what a finding of it is called. */
export type OwnType = 'own_detail' | 'protected_phrase';

/**
 * Finds what the viewer has entered, exactly that and in any disguise; `utils/own` makes one of fingerprints.
 * A scan without own details does without its code, too.
 */
export type OwnFinder = (reading: Reading, type: OwnType) => Iterable<Found>;

export interface ScanContext {
  /** Whose local numbers to expect, ISO 3166-1 alpha-2; China where it is not said. */
  region?: string;
  audience?: 'public' | 'private';
  /** Whether the room has just asked for a detail. */
  asked?: boolean;
  /** Finds the viewer's own details; absent where none are entered. */
  ownDetails?: OwnFinder;
  /** Finds phones of all regions; loaded only when needed. */
  phones?: PhoneFinder;
}

/** Finds one kind of detail. What it needs is said as data, for most messages need most detectors not. */
export interface Detector {
  /** The file's name. */
  id: string;
  type: DataType;
  /** Kinds of signs (`text/signs`), all of which a message must have for `find` to be worth a call. */
  kinds?: number;
  /** Fewest and most digits of a number that the message must have. */
  digits?: readonly [least: number, most: number];
  /** What `lower` must hold. */
  needs?: RegExp;
  find(reading: Reading, context: ScanContext): Iterable<Found>;
}
