// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type Leaving, openLine } from '../../../utils/wire/ear/line';
import { BETWEEN, HELLO, LEAVING } from '../../../utils/wire/signals';

let node: Text;
const hear = (event: Event) => {
  node = (event as FocusEvent).relatedTarget as unknown as Text;
};
addEventListener(HELLO, hear);
const answer = vi.fn((_leaving: Leaving) => '!');
openLine(answer);

// Browsers take no notice of a NUL before an address: with it, a page could pass one off as its own.
test.each([
  ['https://third.example/?q=1', 'a body'],
  ['\0https://third.example/?q=1', 'a body'],
  ['', '\0a\0body\0'],
  ['/here', ''],
])('%j and %j reach the other end as they are', (url, body) => {
  node.data = `fetch${BETWEEN}${url.length}${BETWEEN}${url}${body}`;
  node.dispatchEvent(new Event(LEAVING));
  expect(node.data).toBe('!');
  expect(answer).toHaveBeenLastCalledWith({ way: 'fetch', url, body });
});
