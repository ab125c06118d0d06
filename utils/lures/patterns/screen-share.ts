import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** What it is said to be good for. */
const PRETEXT: readonly Cue[] = ['refund', 'help', 'care', 'official', 'watch', 'problem', 'bank'];

/** Wants to see or steer another's phone: passwords and codes pass over its screen. */
export const screenShare: Tactic = {
  label: 'screen_share',
  isWarnedOf: true,
  rules: [
    { all: ['remote', ['contact', 'hand', ...PRETEXT]], none: ['story'], confidence: 0.97 },
    { all: ['screen', ['hand', ...PRETEXT]], none: ['story'], confidence: 0.96 },
    { all: ['screen', 'open', ['contact', 'greet']], confidence: 0.9 },
    { all: ['remote', 'open'], confidence: 0.7 },
    { all: ['watch', 'refund'], confidence: 0.7 },
    { all: ['screen', 'contact'], confidence: 0.6 },
    { all: ['watch', ['official', 'help', 'care', 'bank']], confidence: 0.6 },
    { all: ['screen', 'open'], confidence: 0.55 },
  ],
};
