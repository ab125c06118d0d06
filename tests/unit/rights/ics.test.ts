import { expect, test } from 'vitest';
import { calendarFile } from '../../../utils/rights/ics';

const day = {
  uid: 'b2f0-answer',
  day: '2026-12-17',
  title: '信件 B2F0：大约今天应有答复',
  details: '打开悄购，看下一步; 一, 二\n三',
};
const file = calendarFile([day], Date.UTC(2026, 10, 26, 4, 5, 6));

test('an entry is a whole day with an alarm, and the same one when imported again', () => {
  expect(file).toContain('DTSTART;VALUE=DATE:20261217\r\n');
  expect(file).toContain('UID:b2f0-answer@hushcart\r\n');
  expect(file).toContain('DTSTAMP:20261126T040506Z\r\n');
  expect(file).toContain('TRIGGER:PT9H\r\n');
});

test('commas, semicolons and line ends are escaped', () => {
  expect(unfolded(file)).toContain('DESCRIPTION:打开悄购，看下一步\\; 一\\, 二\\n三\r\n');
});

test('every line has 75 bytes at most, ends as it must, and no character is cut', () => {
  const long = calendarFile([{ ...day, details: '很长的说明，'.repeat(60) }], 0);
  const lines = long.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(76);
  expect(unfolded(long)).toContain('很长的说明，'.repeat(60));
  expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}
