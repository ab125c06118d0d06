/** What both ends of the line between the worlds must know. Nothing here is secret: the node they share is. */

/** The event that hands the node over, once, before any script of the page runs. */
export const HELLO = 'wire';
/** From the page's world: something is about to leave; the node holds what, and then the answer. */
export const LEAVING = 'a';
/** To the page's world: the node holds a word. */
export const WORD = 'b';

/** Between the parts of what is leaving: channel, length of the address, and both address and body. */
export const BETWEEN = '\u0000';
/** Before a body that is bytes: each is its own code unit, those from 0x80 on moved up to U+F780. */
export const BYTES = '\u0001';

/** Answers: the empty string lets it go. */
export const STOP = '!';
/** Followed by the number under which it is held. */
export const HOLD = '?';

/** Words: look at everything from now on, or no longer; and what becomes of what is held, followed by its number. */
export const ARM = '+';
export const DISARM = '-';
export const GO = '>';
export const DROP = 'x';

/** By what something leaves. */
export type Way =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'socket'
  | 'form'
  | 'events'
  | 'resource'
  | 'message'
  | 'peer'
  | 'worker';
