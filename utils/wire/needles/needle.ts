import type { DataType } from '../../pii/finding';

/** Something that was typed into this page and is looked for in what leaves it. Kept in memory, never stored. */
export interface Needle {
  type: DataType;
  /** As typed, without white space around it. */
  value: string;
}

/** One spelling of a needle, as it may stand in a request. */
export interface Token {
  text: string;
  /** `plain`, `base64`, or a chain in the order it was applied: `md5>base64`. */
  encoding: string;
  needle: Needle;
  /** What may not stand right before or after it: digits beside a number make another number of it. */
  bound: 'digit' | 'letter' | null;
}

/** A needle that was found, and how it was written. */
export type Hit = Pick<Token, 'encoding' | 'needle'>;
