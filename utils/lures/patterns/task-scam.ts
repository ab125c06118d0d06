import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** Ways into it. */
const ENTRY: readonly Cue[] = ['contact', 'channel', 'slang', 'pull', 'join'];

/** Offers money for likes, fake orders or a lent account; a deposit comes next. */
export const taskScam: Tactic = {
  label: 'task_scam',
  isWarnedOf: true,
  rules: [
    { all: ['scheme', ['earn', 'rate', 'job', 'fee', 'you', ...ENTRY]], confidence: 0.92 },
    { all: ['job', ['earn', 'rate'], ['task', 'fee', 'scheme', ...ENTRY]], confidence: 0.92 },
    { all: ['task', ['earn', 'rate'], ['job', 'claim', ...ENTRY]], confidence: 0.92 },
    { all: ['scheme', 'number'], confidence: 0.8 },
    { all: ['job', 'task'], confidence: 0.8 },
    { all: ['job', 'earn'], confidence: 0.75 },
    { all: ['task', 'earn'], confidence: 0.75 },
    { all: ['task', 'rate'], confidence: 0.7 },
    { all: ['job', ['contact', 'pull']], confidence: 0.7 },
    { all: ['job', 'rate'], confidence: 0.7 },
    { all: ['earn', 'rate', ENTRY], confidence: 0.7 },
    { all: ['job', 'number'], none: ['own', 'ask'], confidence: 0.52 },
    { all: ['earn', 'contact'], confidence: 0.55 },
  ],
};
