import type { ScanContext } from '../detector';
import { type Finding, HOLDS } from '../finding';
import type { Scan } from '../scanner';

/** The part of the draft that is put behind words of before for a look. */
export interface Tail {
  /** As typed, or its digits alone. */
  text: string;
  /** Where it stands in the draft, in UTF-16 code units. */
  start: number;
  end: number;
}

/** A finding in the draft. */
export interface Joined {
  finding: Finding;
  /** Part of the detail stands in another message. */
  reachesOut: boolean;
}

/** A finding of which only a part stands in the text: its value is more than its span. */
export interface PartFinding extends Finding {
  isPart: true;
}

/** Looks at the tail between other messages' words as at one message, and tells what of it stands in the tail. */
export type Look = (lead: string, tail: Tail, trail?: string) => Joined[];

/** A look with this scan. */
export function lookerOf(scan: Scan, context: ScanContext): Look {
  return (lead, { text, start, end }, trail = '') => {
    const from = lead.length;
    const to = from + text.length;
    const isTyped = text.length === end - start;
    return scan(lead + text + trail, context)
      .filter((found) => found.confidence >= HOLDS && found.start < to && found.end > from)
      .map((found) => ({
        finding: {
          ...found,
          start: isTyped ? start + Math.max(0, found.start - from) : start,
          end: isTyped ? start + Math.min(found.end, to) - from : end,
        },
        reachesOut: found.start < from || found.end > to,
      }));
  };
}
