import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openConversation } from '../../../utils/pii/conversation';
import { scan } from '../../../utils/pii/scan';
import { say } from './say';

/** What is found in `draft` at once after these messages. */
function after(
  sent: readonly (readonly [text: string, atMs: number])[],
  draft: string,
  atMs: number,
) {
  const conversation = openConversation();
  for (const [text, at] of sent) conversation.sent(text, at);
  return conversation.scan(draft, atMs);
}

test('a finding spans the part in the draft; its value is the whole', () => {
  expect(after([['1380571', 0]], '后面 6294 记得打', 3000)).toEqual([
    {
      type: 'phone',
      start: 3,
      end: 7,
      value: '13805716294',
      confidence: 0.9,
      detector: 'cn-mobile',
      isPart: true,
    },
  ]);
});

test('a whole detail after a word for it is no part', () => {
  const [found] = after([['加我微信', 0]], 'xiaoyu_9928', 3000);
  expect(found).toEqual({ ...found, value: 'xiaoyu_9928', start: 0, end: 11 });
  expect(found).not.toHaveProperty('isPart');
});

test('what nothing announces is less sure', () => {
  const [found] = after([['1380571', 0]], '6294', 3000);
  expect(found!.confidence).toBeCloseTo(0.765);
});

test('what the draft says by itself stays as it is', () => {
  const text = '我电话13900001234';
  expect(after([['1380571', 0]], text, 3000)).toEqual(scan(text));
  expect(after([['加我微信', 0]], text, 3000)).toEqual(scan(text));
});

test('a scan remembers nothing', () => {
  const conversation = openConversation();
  conversation.scan('1380571', 0);
  expect(conversation.scan('6294', 3000)).toEqual([]);
});

test('two conversations know nothing of each other', () => {
  openConversation().sent('1380571', 0);
  expect(openConversation().scan('6294', 3000)).toEqual([]);
});

test.each([
  [60_000, 1],
  [75_000, 1],
  [76_000, 0],
  [10 * 60_000, 0],
])('a part %i ms old', (age, count) => {
  expect(after([['1380571', 0]], '6294', age)).toHaveLength(count);
});

test('parts are forgotten after two and a half minutes, however close they follow', () => {
  const near = [
    ['138', 0],
    ['0571', 60_000],
  ] as const;
  expect(after(near, '6294', 120_000)).toHaveLength(1);
  const far = [
    ['138', 0],
    ['05', 70_000],
    ['71', 140_000],
  ] as const;
  expect(after(far, '接上 6294', 160_000)).toEqual([]);
});

test('a clock that was set back an hour joins nothing', () => {
  expect(after([['1380571', 3_600_000]], '6294', 1000)).toEqual([]);
});

test('the ninth message pushes the first one out', () => {
  const fillers = (count: number) =>
    Array.from({ length: count }, (_, i) => ['哈哈', 1000 + i] as const);
  expect(after([['1380571', 0], ...fillers(7)], '6294', 9000)).toHaveLength(1);
  expect(after([['1380571', 0], ...fillers(8)], '6294', 9000)).toEqual([]);
});

test('a part is used once', () => {
  expect(say('1380571 / 6294 / 6294')).toEqual(['phone: 6294']);
  expect(say('138 / 0571 / 6294 / 138 / 0571')).toEqual(['phone: 6294']);
  expect(say('验证码 / 338204 / 666888')).toEqual(['verification_code: 338204']);
});

test('a masked part that went out may be tried again, and is found again', () => {
  expect(say('1380571 / **** / 6294')).toEqual(['phone: 6294']);
});

test('a whole number is no part of another', () => {
  expect(say('13805716294 / 0571 / 6294')).toEqual(['phone: 13805716294']);
});

test('long messages are neither kept nor joined', () => {
  const long =
    '主播你家这个外套我上次买过一件深灰色的穿了一个冬天都没有起球这次想再买一件浅色的给我妹妹穿';
  expect(
    after(
      [
        ['1380571', 0],
        [long + long, 1000],
      ],
      '6294',
      2000,
    ),
  ).toEqual([]);
  expect(after([['1380571', 0]], `6294${'。'.repeat(100)}`, 2000)).toEqual([]);
});

test('the scan and its context come from outside', () => {
  const asked: [string, unknown][] = [];
  const context = { region: 'US' };
  const conversation = openConversation({
    scan: (...args) => {
      asked.push(args as [string, unknown]);
      return [];
    },
    context,
  });
  conversation.sent('手机', 0);
  conversation.scan('614 382', 1);
  expect(asked.map(([text]) => text)).toEqual([
    '手机',
    '614 382',
    '电话:614382',
    '电话:614 382',
    '手机614 382',
  ]);
  expect(asked.every(([, given]) => given === context)).toBe(true);
});

test('without a message before, a draft is looked at once', () => {
  let count = 0;
  const conversation = openConversation({
    scan: () => {
      count++;
      return [];
    },
  });
  conversation.scan('614 382', 0);
  expect(count).toBe(1);
});

const message = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[0-9 ]{1,11}$/),
  fc.constantFrom(
    '加我微信',
    '倒过来',
    '后四位6294',
    '电话',
    '收件人',
    '西湖区',
    '3幢2单元',
    '😂',
    '\ud800',
    'l0O',
  ),
);

test('findings lie in the draft, in order, apart; any strings will do', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 10 }), (texts) => {
      const conversation = openConversation();
      texts.forEach((text, i) => {
        let last = 0;
        for (const { start, end, value } of conversation.scan(text, i)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).not.toBe('');
          last = end;
        }
        conversation.sent(text, i);
      });
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['取件码发你 / 6-2-3047', 'other_secret: 6-2-3047'],
  ['我的密码是 / Tian@8820', 'password: Tian@8820'],
  ['车牌号 / 苏E92K76', 'licence_plate: 苏E92K76'],
  ['收到了 6位的 / 190284', 'verification_code: 190284'],
])('what a message announces is met in the next: %s', (script, expected) => {
  expect(say(script)).toEqual([expected]);
});

test.each(['密码忘了 / 123456789', '车牌框有吗 / 520', '取件码怎么还没来 / 3天了'])(
  'what is only spoken of is not: %s',
  (script) => {
    expect(say(script)).toEqual([]);
  },
);
