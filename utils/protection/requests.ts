import type { DataType } from '../pii/finding';
import type { Month, Step } from './age';
import type { Action, Need, Refusal } from './allowed';
import type { Change } from './change';
import type { Attempt } from './guess';
import type { Notice } from './keeper';
import type { Level, Levels, Who } from './level';
import type { Policy } from './managed';
import type { Permits } from './permits';
import type { SecretKind, SecretProblem } from './secret';
import type { TimeRules } from './time-rules';
import type { Left } from './time-spent';

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
  only: string[] | null;
  time: TimeRules;
  born: Month | null;
  /** What is proposed to whoever sits here and their parents; `null`: nothing. */
  step: Step | null;
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
export const asks = ['send', 'form', 'spend'] as const satisfies Action[];

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

/** What a frame of a site tells of itself. */
export interface Here {
  /** Whether a live room is on show in it. */
  watches: boolean;
  /** Whether it has just been opened. */
  isFirst: boolean;
  /** Whether the whole page is for spending. */
  spends: boolean;
}

/** How things stand in a frame. */
export interface LimitsNow {
  /** Of the time in live rooms; `null`: it is not counted here. */
  left: Left | null;
  /** Whether a parent has allowed spending here for a while. */
  maySpend: boolean;
}

/** What was taken off the screen, and what stands in the way of going on. */
export interface Stopped {
  why: 'daily' | 'night' | 'spend' | 'site';
  site: string;
  need: Need | null;
  /** Whether a policy has it so: then nobody here can allow it. */
  isManaged: boolean;
}

/** What is kept of a family's weeks beside the ledger: this week's seven days, and those before. */
export interface FamilyWeeks {
  /** In live rooms, day by day, `YYYY-MM-DD`, the oldest of fourteen first; `null`: it is not counted at this level. */
  time: { day: string; minutes: number }[] | null;
  /** `null`: there is no PIN, and nothing was let go. */
  permits: { week: Permits; before: Permits } | null;
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
  /** Starts the day after which the lock goes by itself, or ends it, which takes the PIN. */
  'lock.reset': (start: boolean) => { resetMs: number | null } | { need: 'pin' };
  /** Makes a change, if that is free or the lock open. */
  'level.change': (change: Change) => { done: true } | Refusal;
  /** What stands in the way of what a page of ours does by itself; `null`: nothing. */
  'level.need': (action: Action) => Need | null;
  /** A frame tells that somebody is there; answers how things stand. What is over is taken off the screen at once. */
  'limits.look': (here: Here) => LimitsNow;
  /** Why a page of ours stands where a room was; `null`: it is no longer known. Of our own pages only, as is the next. */
  'limits.why': (id: string) => Stopped | null;
  /** Goes on there: for half an hour more, or ten minutes of spending. */
  'limits.go-on': (id: string) => { done: true } | Refusal;
  /** How long was watched today, in minutes. Of our own pages only, as is the next. */
  'limits.spent': (input: null) => number;
  'family.weeks': (input: null) => FamilyWeeks;
  /** Takes the note of a change from outside away: it is for whoever has the PIN. */
  'level.forget-notice': (input: null) => { done: true } | { need: 'pin' };
  /** From a page's frame: asks a parent. */
  'level.ask': (request: SendRequest) => { asked: boolean };
  /** What a parent is asked about; `null`: it is no longer there. */
  'level.asked': (id: string) => SendRequest | null;
  /** Lets that go. */
  'level.let-go': (id: string) => { done: boolean };
}
