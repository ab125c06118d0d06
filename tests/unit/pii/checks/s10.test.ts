import { expect, test } from 'vitest';
import { isPostItem } from '../../../../utils/pii/checks/s10';

// The first is the example of UPU S10.
test.each(['RR473124829GB', 'EB158646161CN', 'LZ000000005CN'])('%s is right', (code) => {
  expect(isPostItem(code)).toBe(true);
});

test.each(['RR473124828GB', 'EB158646116CN', 'LZ000000000CN'])('%s is wrong', (code) => {
  expect(isPostItem(code)).toBe(false);
});
