import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lureLabels } from '../../../utils/lures/lure';
import { matchLures } from '../../../utils/lures/match';
import { fromPunycode } from '../../../utils/lures/punycode';

/** Pieces that tactics care about, so that chance puts lures together. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9]{1,19}$/) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        '加我',
        '微信',
        '薇❤',
        'V信',
        '便宜',
        '私我',
        '客服',
        '退款',
        '验证码',
        '发我',
        '订单异常',
      ],
      ...[
        '刷单',
        '佣金',
        '兼职',
        '屏幕共享',
        '我帮你',
        'anydesk',
        '恭喜您中奖',
        '邮费',
        '人肉',
        '她',
      ],
      ...[
        '家住',
        '贱货',
        '你',
        '骗子',
        '别信',
        'dm me',
        'telegram',
        'cheaper',
        'taoba0.com',
        't.me/a',
      ],
      ...[
        'https://',
        '点com',
        'xn--fsq.com',
        '13800001234',
        'abc_123',
        'รางวัล',
        '당첨',
        '返金',
        'zalo',
      ],
      ...[' ', '-', '.', '，', '/', '\n', '😂', '\u200b', '❤️', '\u0301', '\ud800'],
    ),
  },
);
const message = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

test('lures lie in the text, the surest first, each kind once at a place', () => {
  fc.assert(
    fc.property(message, (text) => {
      let last = 1;
      for (const { label, start, end, confidence } of matchLures(text)) {
        expect(lureLabels).toContain(label);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(last);
        last = confidence;
      }
    }),
    { numRuns: 3000 },
  );
});

test('any string can be matched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Array.isArray(matchLures(text))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the same message gives the same lures', () => {
  fc.assert(
    fc.property(message, (text) => {
      expect(matchLures(text)).toEqual(matchLures(text));
    }),
  );
});

test('a host’s lures are among those of a viewer', () => {
  fc.assert(
    fc.property(message, (text) => {
      const labels = matchLures(text).map(({ label }) => label);
      for (const { label } of matchLures(text, { writer: 'host' })) expect(labels).toContain(label);
    }),
  );
});

test('what punycode stands for is what the platform makes of it', () => {
  const label = fc
    .stringMatching(/^[a-zа-яäöü例子店淘宝]{1,12}$/)
    .filter((name) => /[^a-z]/.test(name));
  fc.assert(
    fc.property(label, (name) => {
      const { hostname } = new URL(`https://${name}.com`);
      expect(fromPunycode(hostname.slice(0, -'.com'.length))).toBe(name.normalize('NFC'));
    }),
  );
});
