import { expect, test } from 'vitest';
import { type HeardTalk, type Talk, tallyTalks } from '../../corpus/conversations';
import { type SeenIncoming, tallyLures } from '../../corpus/lures';

const split: Talk = {
  id: 't',
  locale: 'zh-CN',
  messages: ['138', '0571', '6294 好'].map((text, i) => ({ text, t_ms: i })),
  spans: [
    {
      type: 'phone',
      value: '13805716294',
      parts: [
        [0, 0, 3],
        [1, 0, 4],
        [2, 0, 4],
      ],
    },
  ],
  tags: [],
  note: '',
};
const innocent: Talk = { ...split, spans: [] };

function heard(talk: Talk, ...spots: HeardTalk['spots']): HeardTalk {
  return { talk, spots, isFoundInOne: false };
}

test('a talk is caught by any part, wholly by the last, and typed by its type', () => {
  const tally = tallyTalks([
    heard(split, { message: 2, start: 0, end: 4, type: 'phone' }),
    heard(split, { message: 1, start: 3, end: 4, type: 'order_number' }),
    heard(split, { message: 2, start: 4, end: 6, type: 'phone' }),
    heard(split, { message: 0, start: 3, end: 4, type: 'phone' }),
    heard(split),
    heard(innocent, { message: 0, start: 0, end: 3, type: 'phone' }),
    heard(innocent),
  ]);
  expect(tally).toEqual({
    caught: { part: 2, whole: 5 },
    caughtLast: { part: 1, whole: 5 },
    foundInOne: { part: 0, whole: 5 },
    typed: { part: 1, whole: 2 },
    joined: { part: 1, whole: 2 },
  });
});

function seen(label: string, labels: string[], note = ''): SeenIncoming {
  return { incoming: { id: 'i', locale: 'zh-CN', text: '', label, tags: [], note }, labels };
}

test('a lure is caught by any name, named by its own or the other that is as right', () => {
  const tally = tallyLures([
    seen('task_scam', ['task_scam']),
    seen('task_scam', ['doxxing']),
    seen('task_scam', ['doxxing'], 'alt=doxxing'),
    seen('task_scam', []),
    seen('none', ['harassment']),
    seen('none', []),
    seen('none', []),
  ]);
  expect(tally).toEqual({
    caught: { part: 3, whole: 4 },
    named: { part: 2, whole: 4 },
    flagged: { part: 1, whole: 3 },
  });
});
