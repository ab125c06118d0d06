import type { Spot } from './score';

/** Finds details in one message of a locale, with what is sure enough to hold it. */
export type Find = (text: string, locale: string) => readonly Spot[] | Promise<readonly Spot[]>;

/** Something that finds personal details, to be scored. */
export interface Scanner {
  name: string;
  /** Its npm packages; none for ourselves. */
  packages: readonly string[];
  /** How it is used here, in a few words. */
  usage: string;
  /** @throws {Error} When it is not installed or does not start. */
  open(): Promise<Find>;
}
