import type { DataType } from '../finding';

/**
 * A kind of number or code with a form of its own: an identity number, an account, an order. One item, one
 * record, one file.
 */
export interface Form {
  /** The file's name. */
  id: string;
  type: DataType;
  /** Where it is in use, ISO 3166-1 alpha-2; left out where many countries share it. */
  region?: string;
  /** Fewest and most signs, without what divides them: of digits alone, … */
  digits?: readonly [least: number, most: number];
  /** … or of letters and digits. */
  signs?: readonly [least: number, most: number];
  /** What the signs look like, in capitals. */
  form: RegExp;
  /** Whether its check digit, or the date in it, is right. */
  check?(value: string): boolean;
  /** Plain words for it, divided by bars, in the languages of its users, in lower case. */
  cue: string;
  /** How it must be written, in lower case, whatever stands beside it. */
  written?: RegExp;
  /** How it is written, in lower case, where that and a right check are enough. */
  alone?: RegExp;
  /** How sure that is, 0–1. */
  aloneSure?: number;
  /** The same in rooms of its own region only. */
  atHome?: RegExp;
  /** What may follow it in the text and belongs to it: a check digit in brackets. */
  tail?: RegExp;
  /** What may stand before it in the text and belongs to it: the bank's name. */
  head?: RegExp;
  /** How sure it is after its word though the check is wrong: a slip. 0 where chance alone explains it. */
  slip?: number;
}
