import type { Tactic } from '../tactic';

/** Abuses or threatens a person. */
export const harassment: Tactic = {
  label: 'harassment',
  isWarnedOf: false,
  rules: [
    { all: ['threat', ['insult', 'you', 'menace']], confidence: 0.92 },
    {
      all: ['insult', ['you', 'slight', 'looks', 'body', 'threat']],
      none: ['story'],
      confidence: 0.9,
    },
    { all: ['threat'], none: ['story'], confidence: 0.85 },
    { all: ['insult'], none: ['story'], confidence: 0.8 },
    { all: ['sexual'], none: ['story'], confidence: 0.75 },
    { all: ['slur', ['slight', 'threat', 'menace']], none: ['story', 'own'], confidence: 0.75 },
    { all: ['slur', ['you', 'host', 'third']], none: ['story', 'own', 'ask'], confidence: 0.6 },
    { all: [], twice: 'slur', none: ['story', 'own', 'ask'], confidence: 0.6 },
    { all: ['slight', ['looks', 'body']], none: ['story', 'ask'], confidence: 0.7 },
    { all: [], twice: 'slight', none: ['story'], confidence: 0.65 },
    { all: ['you'], twice: 'looks', none: ['story'], confidence: 0.55 },
    { all: ['slight', 'you', 'menace'], confidence: 0.7 },
    { all: ['slight'], none: ['story', 'own', 'ask'], confidence: 0.52 },
    { all: ['insult'], confidence: 0.35 },
  ],
};
