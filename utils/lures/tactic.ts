import type { Cue } from './cue';
import type { LureLabel } from './lure';

/** Cues that make a lure where all of them stand together. */
export interface Rule {
  /** Every one of them; of an inner list, any one. */
  all: readonly (Cue | readonly Cue[])[];
  /** This one at two places. */
  twice?: Cue;
  /** Whether one word may not stand for two of them. */
  isApart?: boolean;
  /** None of these. */
  none?: readonly Cue[];
  /** Whether a host says such things every day, of the platform's own offers. */
  isHostTalk?: boolean;
  /** 0–1; 0.5 or more is worth a mark. */
  confidence: number;
}

/** One kind of lure: its rules, the surest first. */
export interface Tactic {
  label: LureLabel;
  rules: readonly Rule[];
  /** Whether those who warn of it use its words: then such a message is none. */
  isWarnedOf: boolean;
}
