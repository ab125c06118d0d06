/** A messenger or network, and how its people are found. */
export interface Messenger {
  /** The file's name. */
  id: string;
  /** Plain words for it, divided by bars, in lower case. */
  names: string;
  /** Its names are words of a language too: more must say that a handle follows. */
  vague?: boolean;
  /** Links to a person; group 1 is the handle. */
  link?: RegExp;
}
