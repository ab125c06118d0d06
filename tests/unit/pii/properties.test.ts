import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask } from '../../../utils/pii/mask';
import { scan } from '../../../utils/pii/scan';

/** Pieces that detectors care about, so that chance puts details together. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  { weight: 2, arbitrary: fc.stringMatching(/^[0-9]{1,19}$/) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['13800001234', '11010519491231002X', '6222021161874921488', 'abc_12345', 'liu@163.com'],
      ...[
        '微信',
        '加v',
        'qq',
        '电话',
        '验证码',
        '订单号',
        '身份证',
        '卡号',
        '收件人',
        '我叫',
        '地址',
        '快递',
      ],
      ...[
        '上海市',
        '浦东新区',
        '世纪大道',
        '1号',
        '2栋',
        '301',
        '张小明',
        '收',
        '+86',
        '1️⃣',
        '\u200b',
        '幺',
      ],
      ...[' ', '-', '.', '，', '：', '/', '*', '**', '\n', '😂', '元'],
    ),
  },
);
const message = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

test('findings lie in the text, in order, apart', () => {
  fc.assert(
    fc.property(message, (text) => {
      let last = 0;
      for (const { start, end, confidence, value } of scan(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(value).not.toBe('');
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('any string can be scanned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Array.isArray(scan(text))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what was found is not in the masked text', () => {
  fc.assert(
    fc.property(message, (text) => {
      const findings = scan(text);
      const masked = mask(text, findings);
      // A value typed twice may be found once, where only the words beside it tell.
      for (const { value, start, end } of findings)
        if (value.length > 4 && !(text.slice(0, start) + text.slice(end)).includes(value))
          expect(masked).not.toContain(value);
    }),
    { numRuns: 2000 },
  );
});

test('a masked message scanned again holds nothing of what was found', () => {
  fc.assert(
    fc.property(message, (text) => {
      const findings = scan(text);
      const again = scan(mask(text, findings));
      for (const { value } of findings)
        expect(again.filter((found) => found.value === value).length).toBeLessThan(
          Math.max(1, text.split(value).length),
        );
      if (findings.length > 0) expect(again.length).toBeLessThanOrEqual(findings.length);
    }),
    { numRuns: 5000 },
  );
});

test('the same message gives the same findings', () => {
  fc.assert(
    fc.property(message, (text) => {
      expect(scan(text)).toEqual(scan(text));
    }),
  );
});
