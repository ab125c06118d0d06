import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** Where the winner is sent to. */
const ELSEWHERE: readonly Cue[] = ['contact', 'channel', 'slang', 'beckon', 'fish'];

/** A prize that costs a fee, or an address. */
export const prizeLure: Tactic = {
  label: 'prize_lure',
  isWarnedOf: true,
  rules: [
    { all: ['won', 'fee'], confidence: 0.93 },
    { all: ['won', ['claim', 'hand', 'plainLink'], ['prize', 'bank']], confidence: 0.9 },
    { all: ['won', ELSEWHERE], confidence: 0.9 },
    {
      all: ['prize', 'fee', ['claim', 'hand', 'bank', 'gain', ...ELSEWHERE]],
      none: ['ask'],
      confidence: 0.8,
    },
    {
      all: ['lucky', 'fee', ['prize', 'claim', 'number', ...ELSEWHERE]],
      none: ['ask', 'own', 'story'],
      confidence: 0.8,
    },
    {
      all: ['lucky', ELSEWHERE, ['prize', 'claim', 'bank', 'hand']],
      none: ['ask', 'own', 'story'],
      isHostTalk: true,
      confidence: 0.75,
    },
    { all: ['lucky', 'bank', ['claim', 'hand']], none: ['ask', 'own'], confidence: 0.75 },
    { all: ['won', 'claim'], none: ['ask'], isHostTalk: true, confidence: 0.75 },
    { all: ['won', ['bank', 'hand']], isHostTalk: true, confidence: 0.75 },
    { all: ['prize', 'claim', ELSEWHERE], isHostTalk: true, confidence: 0.75 },
    { all: ['won', 'prize'], confidence: 0.4 },
  ],
};
