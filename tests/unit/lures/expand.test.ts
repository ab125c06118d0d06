import { expect, test } from 'vitest';
import { expand } from '../../../utils/lures/expand';

test.each([
  ['微信', ['微信']],
  ['加(一下/)我', ['加一下我', '加我']],
  ['(a/b)(c/d)', ['ac', 'ad', 'bc', 'bd']],
  ['(a(b/c)/d)e', ['abe', 'ace', 'de']],
  ['', ['']],
])('%s', (formed, words) => {
  expect(expand(formed)).toEqual(words);
});
