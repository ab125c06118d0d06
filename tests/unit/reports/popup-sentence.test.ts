import { expect, test } from 'vitest';
import {
  popupSentence,
  type Sentence,
  type Situation,
} from '../../../utils/reports/popup-sentence';

const NOW = 1_700_000_000_000;
const CALM: Situation = {
  supported: true,
  permitted: true,
  off: false,
  pausedUntil: null,
  level: 0,
  justSent: null,
  hasMarked: false,
  blocked: [],
  page: 'guarded',
};

/** One state a row, in order: each is so, and so is all that comes after it. */
const STATES: [Sentence['says'], Partial<Situation>, Sentence][] = [
  ['permission', { permitted: false }, { says: 'permission' }],
  ['unsupported', { supported: false }, { says: 'unsupported' }],
  ['paused', { pausedUntil: NOW + 60_000, off: true }, { says: 'paused', until: NOW + 60_000 }],
  ['off', { off: true }, { says: 'off' }],
  ['older', { page: 'older' }, { says: 'older' }],
  ['level', { level: 2 }, { says: 'level', level: 2 }],
  ['sent', { justSent: 'phone' }, { says: 'sent', type: 'phone' }],
  ['marked', { hasMarked: true }, { says: 'marked' }],
  [
    'blocked',
    { blocked: ['Adwind', 'Trackora', 'Pixelmoor'] },
    { says: 'blocked', names: ['Adwind', 'Trackora'], count: 3 },
  ],
  ['waiting', { page: 'waiting' }, { says: 'waiting' }],
  ['no_room', { page: 'no-room' }, { says: 'no_room' }],
  ['fine', {}, { says: 'fine' }],
];

test.each(STATES)('says %s when only that is so', (_name, state, sentence) => {
  expect(popupSentence({ ...CALM, ...state }, NOW)).toEqual(sentence);
});

test.each(STATES.slice(0, -1).map((state, i) => [state[0], i] as const))(
  '%s comes before all that follows it',
  (_name, i) => {
    const rest = STATES.slice(i).map(([, state]) => state);
    const all = Object.assign({}, CALM, ...rest.reverse());
    expect(popupSentence(all, NOW)).toEqual(STATES[i]![2]);
  },
);

test('a pause that is over is over', () => {
  expect(popupSentence({ ...CALM, pausedUntil: NOW }, NOW).says).toBe('fine');
});

test('level 1 is the shopper’s own and is not worth the sentence', () => {
  expect(popupSentence({ ...CALM, level: 1 }, NOW).says).toBe('fine');
});
