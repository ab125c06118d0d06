import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** Whom it is about. */
const WHO: readonly Cue[] = ['third', 'host'];
/** A detail of theirs. */
const DETAIL: readonly Cue[] = ['phone', 'identity', 'place'];

/** Tells where somebody else lives, or wants it found out. */
export const doxxing: Tactic = {
  label: 'doxxing',
  isWarnedOf: false,
  rules: [
    { all: [WHO, ['handle', ...DETAIL], ['mob', 'hunt']], confidence: 0.98 },
    { all: [WHO, 'expose', DETAIL], none: ['own'], confidence: 0.97 },
    { all: ['mob', DETAIL], confidence: 0.95 },
    { all: ['hunt', ['you', 'mob', 'expose', ...WHO]], none: ['story'], confidence: 0.9 },
    { all: ['expose', 'mob'], confidence: 0.85 },
    { all: ['trace', 'mob', WHO], none: ['own'], confidence: 0.8 },
    { all: [WHO, 'trace', ['expose', ...DETAIL]], none: ['own', 'ask'], confidence: 0.8 },
    { all: ['identity'], twice: 'expose', confidence: 0.8 },
    { all: ['identity', 'expose'], none: ['own', 'ask', 'story'], confidence: 0.7 },
    { all: [WHO], twice: 'expose', none: ['own'], confidence: 0.75 },
    {
      all: ['third', 'expose', ['contact', 'rate']],
      none: ['own', 'ask', 'story'],
      confidence: 0.75,
    },
    { all: ['expose', 'handle', WHO], none: ['own'], confidence: 0.75 },
    { all: ['third', DETAIL], none: ['own', 'ask'], confidence: 0.6 },
    { all: ['expose', 'trace'], isApart: true, none: ['own', 'ask'], confidence: 0.6 },
    { all: ['hunt'], none: ['story'], confidence: 0.6 },
    { all: ['third'], twice: 'trace', none: ['own', 'ask', 'story'], confidence: 0.55 },
    { all: ['you'], twice: 'expose', none: ['own', 'ask'], confidence: 0.6 },
    { all: ['mob', 'third'], isApart: true, none: ['own', 'ask', 'story'], confidence: 0.55 },
    { all: [WHO, 'expose'], isApart: true, none: ['own', 'ask'], confidence: 0.52 },
  ],
};
