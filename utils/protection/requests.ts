import type { DataType } from '../pii/finding';
import type { Action, Need, Refusal } from './allowed';
import type { Change } from './change';
import type { Attempt } from './guess';
import type { Notice } from './keeper';
import type { Level, Levels, Who } from './level';
import type { Policy } from './managed';
import type { SecretKind, SecretProblem } from './secret';

/** What pages of ours show of the agreement; nothing that would help to open the lock. */
export interface ProtectionView {
  who: Who | null;
  level: Level;
  sites: Record<string, Level>;
  off: string[];
  /** Milliseconds each pause still lasts, by site. */
  pauses: Record<string, number>;
  levels: Levels;
  policy: Policy;
  notice: Notice | null;
  lock: null | {
    kind: SecretKind;
    /** Whether a PIN opens it at all; else only the reset does. */
    opens: boolean;
    /** How much longer it is open, in milliseconds; 0: it is shut. */
    openMs: number;
    /** Until somebody may try again, in milliseconds. */
    waitMs: number;
    /** Until it goes by itself, in milliseconds; `null`: nobody has asked for that. */
    resetMs: number | null;
  };
}

/** What a parent may be asked about; each an action that may need the PIN. */
export const asks = ['send', 'form'] as const satisfies Action[];

/** Something somebody would like to do all the same: a message as it is, a form. */
export interface SendRequest {
  /** Of the warning. */
  id: string;
  site: string;
  /** Left out by guards: a message. */
  about?: (typeof asks)[number];
  types: DataType[];
  /** The message, masked; of a form, to whom it goes. */
  preview: string;
}

/** What may be asked of the lock and the levels; pages of ours alone, where nothing else is said. */
export interface ProtectionRequests {
  'lock.state': (input: null) => ProtectionView;
  /** Sets the PIN or phrase, or another; answers the recovery code, shown once, or what is wrong with it. */
  'lock.set': (secret: string) => { code: string } | { problem: SecretProblem } | { need: 'pin' };
  'lock.open': (secret: string) => Attempt;
  'lock.close': (input: null) => { closed: true };
  /** Opens the lock with the recovery code; a new PIN is set next. */
  'lock.recover': (code: string) => { open: boolean };
  'lock.remove': (input: null) => { removed: boolean };
  /** Starts the day after which the lock goes by itself, or ends it. */
  'lock.reset': (start: boolean) => { resetMs: number | null };
  /** Makes a change, if that is free or the lock open. */
  'level.change': (change: Change) => { done: true } | Refusal;
  /** What stands in the way of what a page of ours does by itself; `null`: nothing. */
  'level.need': (action: Action) => Need | null;
  /** Takes the note of a change from outside away: it is for whoever has the PIN. */
  'level.forget-notice': (input: null) => { done: true } | { need: 'pin' };
  /** From a page's frame: asks a parent. */
  'level.ask': (request: SendRequest) => { asked: boolean };
  /** What a parent is asked about; `null`: it is no longer there. */
  'level.asked': (id: string) => SendRequest | null;
  /** Lets that go. */
  'level.let-go': (id: string) => { done: boolean };
}
