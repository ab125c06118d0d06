import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** Ways into it. */
const ENTRY: readonly Cue[] = ['contact', 'channel', 'slang', 'pull', 'join'];

/** Offers money for likes, fake orders or a lent account; a deposit comes next. */
export const taskScam: Tactic = {
  label: 'task_scam',
  isWarnedOf: true,
  rules: [
    { all: ['scheme', ['earn', 'rate', 'job', ...ENTRY]], confidence: 0.92 },
    { all: ['scheme', ['fee', 'you']], none: ['ask', 'own'], confidence: 0.92 },
    { all: ['job', ['earn', 'rate'], ['task', 'fee', 'scheme', ...ENTRY]], confidence: 0.92 },
    { all: ['task', ['earn', 'rate'], ['job', 'claim', ...ENTRY]], confidence: 0.92 },
    { all: ['scheme', 'number'], none: ['ask'], confidence: 0.8 },
    { all: ['job', 'task'], none: ['story', 'own'], confidence: 0.8 },
    { all: ['job', 'earn'], none: ['story', 'own', 'ask'], confidence: 0.75 },
    { all: ['task', 'earn'], none: ['story', 'own'], confidence: 0.75 },
    { all: ['task', 'rate'], none: ['story', 'own', 'ask'], confidence: 0.7 },
    { all: ['job', ['contact', 'pull']], confidence: 0.7 },
    { all: ['job', 'rate'], none: ['story', 'own'], confidence: 0.7 },
    { all: ['earn', 'rate', ENTRY], confidence: 0.7 },
    { all: ['job', 'number'], none: ['own', 'ask', 'story'], confidence: 0.52 },
    { all: ['earn', 'contact'], none: ['ask'], confidence: 0.55 },
    { all: [], twice: 'job', none: ['own', 'ask', 'story', 'official'], confidence: 0.55 },
  ],
};
