import { expect, test } from 'vitest';
import { saidIn } from '../../../../utils/pii/said/said';

test('Chinese numerals among letters and digits are figures', () => {
  expect(saidIn('税号九2330106MACRHUT2DF')?.text).toBe('税号92330106MACRHUT2DF');
});

test.each(['v领一件2件3件', '买三送一 xl', '第一季s1e2'])('%s is as typed', (text) => {
  expect(saidIn(text)).toBeNull();
});
