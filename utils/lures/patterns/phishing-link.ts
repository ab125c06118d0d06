import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** Why one should go there. */
const BAIT: readonly Cue[] = [
  ...(['gain', 'prize', 'won', 'refund', 'official', 'problem'] as const),
  ...(['claim', 'fee', 'bank', 'secret', 'bypass', 'open'] as const),
];

/** Leads to a page that looks like somebody else's. */
export const phishingLink: Tactic = {
  label: 'phishing_link',
  isWarnedOf: true,
  rules: [
    { all: ['fakeLink'], confidence: 0.98 },
    { all: ['oddLink', BAIT], confidence: 0.96 },
    // An ordinary link may be anybody's: what is said beside it must tell.
    {
      all: ['plainLink', ['won', 'refund', 'problem', 'prize'], ['claim', 'fee', 'hand', 'bank']],
      none: ['story'],
      confidence: 0.7,
    },
    { all: ['plainLink', 'claim'], none: ['story', 'ask'], confidence: 0.55 },
    { all: ['join', 'claim', 'bank'], none: ['own', 'ask', 'story'], confidence: 0.6 },
    { all: ['profile', ['open', 'claim'], 'bank'], none: ['own', 'ask', 'story'], confidence: 0.6 },
    { all: ['oddLink'], confidence: 0.35 },
  ],
};
