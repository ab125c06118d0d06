/** One way to be paid, and what its accounts look like. */
export interface Payment {
  /** The file's name. */
  id: string;
  /** Plain words for it, divided by bars, in lower case. */
  names: string;
  /** Digits that are an account: mostly a phone's. */
  number?: RegExp;
  /** An account is a mail address too. */
  mail?: boolean;
  /** A name, in lower case, at the start of what follows the word; with a digit or mark in it, else it is a word. */
  handle?: RegExp;
  /** Accounts that no word needs to announce: links, addresses of its own. Group 1 is the account. */
  alone?: RegExp;
}
