import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** What the viewer is to do next. */
const NEXT: readonly Cue[] = [
  ...(['contact', 'beckon', 'channel', 'slang'] as const),
  ...(['help', 'care', 'hand', 'secret', 'plainLink', 'oddLink'] as const),
];

/** Plays the platform's support: an order gone wrong, money back, if only one does as told. */
export const fakeSupportRefund: Tactic = {
  label: 'fake_support_refund',
  isWarnedOf: true,
  rules: [
    { all: ['haven', ['bank', 'official', 'refund', 'problem', 'hand', 'help']], confidence: 0.95 },
    { all: ['secret', 'hand', ['refund', 'official', 'problem', 'bank']], confidence: 0.95 },
    { all: ['secret', 'hand', ['help', 'care']], confidence: 0.95 },
    { all: ['official', ['problem', 'refund'], NEXT], confidence: 0.9 },
    { all: ['problem', 'refund', NEXT], none: ['own'], confidence: 0.9 },
    { all: ['problem', 'hand', ['official', 'greet', 'bank']], confidence: 0.87 },
    { all: ['problem', 'help'], confidence: 0.85 },
    { all: ['problem', 'official', 'greet'], confidence: 0.85 },
    { all: ['refund', 'bank', ['problem', 'official', ...NEXT]], none: ['ask'], confidence: 0.85 },
    {
      all: ['refund', ['help', 'care'], ['contact', 'channel', 'slang', 'greet']],
      confidence: 0.85,
    },
    { all: ['problem', 'care', ['greet', 'contact', 'bank']], none: ['own'], confidence: 0.8 },
    { all: ['problem', 'care', ['beckon', 'secret', 'official']], none: ['own'], confidence: 0.8 },
    { all: ['official', 'greet', 'refund'], confidence: 0.8 },
    { all: ['problem', 'official', 'bank'], confidence: 0.8 },
    { all: ['problem', 'contact', ['channel', 'slang', 'greet', 'you']], confidence: 0.8 },
    { all: ['refund', 'contact', ['channel', 'slang', 'greet', 'official']], confidence: 0.8 },
    { all: ['refund', 'bank', 'claim'], confidence: 0.75 },
    { all: ['official', 'bank', ['hand', 'help', 'care']], confidence: 0.75 },
    { all: ['secret', 'hand'], none: ['own', 'story'], confidence: 0.95 },
    { all: ['secret', 'hand'], confidence: 0.7 },
    { all: ['problem', 'refund', 'fee'], none: ['story'], confidence: 0.7 },
    {
      all: ['refund', 'fee', ['claim', 'hand', 'bank']],
      none: ['own', 'ask', 'story'],
      confidence: 0.6,
    },
    {
      all: ['refund', ['you', 'greet']],
      twice: 'problem',
      none: ['own', 'story'],
      confidence: 0.6,
    },
    { all: ['official', 'greet', 'contact', ['channel', 'phone', 'help']], confidence: 0.6 },
    { all: ['official', 'greet', 'slang', ['handle', 'phone', 'help']], confidence: 0.6 },
    {
      all: ['official', 'contact', ['channel', 'slang', 'phone']],
      none: ['ask', 'own'],
      confidence: 0.6,
    },
    { all: ['problem', 'greet', 'refund'], none: ['own'], confidence: 0.6 },
    { all: ['refund', 'greet'], none: ['own', 'ask'], confidence: 0.55 },
    { all: ['secret', 'claim'], none: ['own', 'ask'], confidence: 0.55 },
    { all: ['problem', 'greet'], none: ['own', 'ask'], confidence: 0.55 },
    { all: ['official', 'refund', 'bank'], none: ['ask'], confidence: 0.6 },
    { all: ['refund', 'contact'], none: ['ask'], confidence: 0.6 },
    { all: ['problem', 'contact'], none: ['own', 'ask', 'story'], confidence: 0.6 },
    { all: ['official', 'greet', 'fee'], none: ['own', 'ask', 'story'], confidence: 0.6 },
    { all: ['refund', 'hand', 'you'], none: ['own', 'ask'], confidence: 0.55 },
  ],
};
