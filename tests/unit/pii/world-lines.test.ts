import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';

/** The messages of a file of `lines/`: a region, a bar, what is written in a room of it. */
function linesOf(kind: string): [region: string, text: string][] {
  const file = new URL(`lines/world-${kind}.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => line.split('|') as [string, string]);
}

function found(region: string, text: string): string[] {
  return scan(text, { region })
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

test.each(linesOf('caught'))('in %s, %s is held', (region, text) => {
  expect(found(region, text)).not.toEqual([]);
});

test.each(linesOf('innocent'))('in %s, %s is let through', (region, text) => {
  expect(found(region, text)).toEqual([]);
});

test.each([
  ['BR', 'cpf na nota 738 ponto 402 ponto 916 traço 31', '738 ponto 402 ponto 916 traço 31'],
  ['KR', '공일공에 삼칠이사 다시 구오일팔로 문자 주세요', '공일공에 삼칠이사 다시 구오일팔'],
  ['IN', 'A F Z P K 7 1 9 0 Q is my pan', 'A F Z P K 7 1 9 0 Q'],
  ['IT', 'chiamami al tre quattro otto 71 92 zero sei 5', 'tre quattro otto 71 92 zero sei 5'],
  ['IN', 't dot me slash kurti_by_meenal', 't dot me slash kurti_by_meenal'],
])('in %s, of %s what was typed is marked', (region, text, expected) => {
  expect(found(region, text).map((one) => one.replace(/^\w+: /, ''))).toEqual([expected]);
});
