import { expect, test } from 'vitest';
import { lexiconOf, wordsIn } from '../../../utils/lures/lexicon';
import { readLure } from '../../../utils/lures/reading';

const lexicon = lexiconOf([
  {
    channel: '微信|line|zalo|telegram',
    contact: '加我|dm me',
    gain: '便宜|gratis|discount*',
    slang: '微❤|加v',
    official: '客服',
    harmless: '微信支付|加我一份|客服说',
  },
  { prize: '便宜' },
]);

function found(text: string): string[] {
  const { lower } = readLure(text);
  return wordsIn(lower, lexicon).map(({ cue, start, end }) => `${cue}: ${lower.slice(start, end)}`);
}

test.each([
  ['加我微信', ['contact: 加我', 'channel: 微信']],
  ['便宜', ['gain: 便宜', 'prize: 便宜']],
  ['微信支付便宜', ['gain: 便宜', 'prize: 便宜']],
  ['加我一份微信', ['channel: 微信']],
  ['微 信', ['channel: 微 信']],
  ['微·信', ['channel: 微·信']],
  ['微😀信', ['channel: 微😀信']],
  ['微❤', ['slang: 微❤']],
  ['加v123', ['slang: 加v']],
  ['加 V', ['slang: 加 v']],
  ['on LINE now', ['channel: line']],
  ['discounts', ['gain: discount']],
  ['grátis', ['gain: gratis']],
  ['dm me', ['contact: dm me']],
  ['z̧alo', ['channel: zalo']],
  ['on t e l e g r a m now', ['channel: t e l e g r a m']],
  ['T-e-l-e-g-r-a-m', ['channel: t-e-l-e-g-r-a-m']],
  ['tele gram, l i n e', []],
])('in %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['online', 'lines', '加vip', 'dm meg', 'd m me', '微,信', '微   信', '加\n我', '客服说'])(
  'nothing in %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
