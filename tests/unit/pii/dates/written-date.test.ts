import { expect, test } from 'vitest';
import { dateValue, WRITTEN_DATE } from '../../../../utils/pii/dates/written-date';

test.each([
  ['1998年3月12日', '1998-03-12'],
  ['98年5月20号', '1998-05-20'],
  ['05年1月2日', '2005-01-02'],
  ['一九九五年八月十五', '1995-08-15'],
  ['1990.1.1', '1990-01-01'],
  ['2000/12/31', '2000-12-31'],
  ['19880808', '1988-08-08'],
  ['5月20日', '5月20日'],
  ['1985年腊月初八', '1985年腊月初八'],
  ['1999年2月30日', '1999年2月30日'],
])('%s is %s', (written, value) => {
  expect(new RegExp(`^(?:${WRITTEN_DATE})$`).test(written)).toBe(true);
  expect(dateValue(written)).toBe(value);
});
