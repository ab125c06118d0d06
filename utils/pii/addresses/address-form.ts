import type { Hinted } from '../finders/by-word';

/** How addresses of a region, or of a few that write alike, look. One file each. */
export interface AddressForm extends Hinted {
  /** Where it is in use, ISO 3166-1 alpha-2. */
  regions: readonly string[];
  rules: readonly AddressRule[];
}

/** One way of writing an address down to the block, house or building. */
export interface AddressRule {
  /** Global, for a folded text in lower case. */
  pattern: RegExp;
  /** What a message must hold for the pattern to be tried. */
  needs?: RegExp;
  /** How sure it is that a match is somebody's address, 0–1: whatever stands beside it, … */
  alone: number;
  /** … where its words are typed with capitals, as names are; as `alone` when left out, … */
  named?: number;
  /** … in rooms of its own regions; as `alone` when left out, … */
  atHome?: number;
  /** … and after words that announce an address. */
  cued: number;
}

/** Builds a rule's pattern out of pieces, as one writes a literal. */
export function address({ raw }: TemplateStringsArray, ...pieces: string[]): RegExp {
  return new RegExp(String.raw({ raw }, ...pieces), 'gu');
}
