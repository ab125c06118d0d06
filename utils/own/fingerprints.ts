import type { Form, Shape } from './detail';
import { type ShortHash, shortHash } from './short-hash';

/** What a scan gets of the viewer's own details: enough to look for them, nothing to read them from. */
export interface Fingerprints {
  shapes: readonly Shape[];
  hash: ShortHash;
  /** Whether a form with this short hash may be an own one; of 65,536 others one passes for each own form. */
  mayHold(short: number): boolean;
  /** Whether the form was verified to be an own one; `false` also for what was never asked. */
  has(form: Form): boolean;
}

/** What the vault gives away: 16 bits of each form, and which lengths there are. */
export interface Sketch {
  /** An integer of 32 bits. */
  seed: number;
  /** Short hashes of all forms. */
  shorts: readonly number[];
  shapes: readonly Shape[];
}

/** Fingerprints that get to know the vault's answers. */
export interface LearningFingerprints extends Fingerprints {
  /** Whether the vault has answered for the form. */
  knows(form: Form): boolean;
  /** Takes in an answer: of those asked, these are own. */
  learn(asked: readonly Form[], own: readonly Form[]): void;
}

/** Answers to remember: more than a draft asks, few enough to forget about. */
const REMEMBERED = 2000;

/** Fingerprints for one vault's sketch; nothing is verified yet. */
export function fingerprintsOf({ seed, shorts, shapes }: Sketch): LearningFingerprints {
  // A bit each: quicker to ask than a set, and a scan asks hundreds of times.
  const bits = new Uint8Array(2 ** 16 / 8);
  for (const short of shorts) bits[short >> 3]! |= 1 << (short & 7);
  const answers = new Map<Form, boolean>();
  return {
    shapes,
    hash: shortHash(seed),
    mayHold: (short) => (bits[short >> 3]! & (1 << (short & 7))) !== 0,
    has: (form) => answers.get(form) ?? false,
    knows: (form) => answers.has(form),
    learn(asked, own) {
      const mine = new Set(own);
      for (const form of asked) {
        // Anew at the end: the oldest are forgotten first.
        answers.delete(form);
        answers.set(form, mine.has(form));
      }
      for (const form of answers.keys()) {
        if (answers.size <= REMEMBERED) break;
        answers.delete(form);
      }
    },
  };
}
