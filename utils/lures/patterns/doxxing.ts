import type { Tactic } from '../tactic';

/** Tells where somebody else lives, or wants it found out. */
export const doxxing: Tactic = {
  label: 'doxxing',
  isWarnedOf: false,
  rules: [
    { all: ['third', ['phone', 'identity', 'place', 'handle'], ['mob', 'hunt']], confidence: 0.98 },
    { all: ['third', 'expose', ['phone', 'identity', 'place']], none: ['own'], confidence: 0.97 },
    { all: ['mob', ['phone', 'identity', 'place']], confidence: 0.95 },
    { all: ['hunt', ['third', 'you', 'mob', 'expose']], confidence: 0.9 },
    { all: ['expose', 'mob'], confidence: 0.85 },
    { all: ['identity'], twice: 'expose', confidence: 0.8 },
    { all: ['third'], twice: 'expose', none: ['own'], confidence: 0.75 },
    { all: ['expose', 'handle', 'third'], none: ['own'], confidence: 0.75 },
    { all: ['hunt'], confidence: 0.6 },
    { all: ['third', 'expose'], none: ['own', 'ask'], confidence: 0.52 },
  ],
};
