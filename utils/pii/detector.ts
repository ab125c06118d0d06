import type { Group } from '../text/numbers';
import type { View } from '../text/view';
import type { DataType } from './finding';
import type { PhoneFinder } from './phones';

/** A message as detectors read it: folded once, for all of them. */
export interface Reading {
  view: View;
  /** The folded text. */
  text: string;
  /** The folded text in lower case, of the same length. */
  lower: string;
  /** Its digits, see `numerals`. */
  clusters: Group[][];
}

/** What a detector reports: offsets in the folded text. */
export interface Found {
  start: number;
  end: number;
  value: string;
  confidence: number;
}

export interface ScanContext {
  /** Whose local numbers to expect, ISO 3166-1 alpha-2; China where it is not said. */
  region?: string;
  audience?: 'public' | 'private';
  /** Whether the room has just asked for a detail. */
  asked?: boolean;
  /** Finds phones of all regions; loaded only when needed. */
  phones?: PhoneFinder;
}

/** Finds one kind of detail. */
export interface Detector {
  /** The file's name. */
  id: string;
  type: DataType;
  find(reading: Reading, context: ScanContext): Iterable<Found>;
}
