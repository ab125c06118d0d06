import { findLeaks } from '../../../utils/wire/needles/find';
import type { Needle } from '../../../utils/wire/needles/needle';
import { poolOf } from '../../../utils/wire/needles/pool';
import { tokensOf } from '../../../utils/wire/needles/tokens';
import { must, target } from '../target';
import { textFrom } from '../texts';

const NEEDLE: Needle = { type: 'phone', value: '13800001234' };
const pool = poolOf(tokensOf(NEEDLE));
const WRAPS: ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ text }),
  (text) => text.replace(/[^\w]/gu, (sign) => `&#${sign.codePointAt(0)};`),
  (text) => btoa(encodeURIComponent(text.toWellFormed())),
  (text) => new URLSearchParams({ q: text }).toString(),
];

/** A body of a page's: read whatever it is wrapped in; a number in it is found in the clear. */
export const wire = target({
  name: 'wire',
  make: (chance) => ({
    body: chance.pick(WRAPS)(chance.pick(WRAPS)(textFrom(chance))),
    holds: chance.below(2) === 0,
  }),
  check({ body, holds }) {
    const hits = findLeaks(holds ? `${body} ${NEEDLE.value} ` : body, pool);
    if (holds) must(hits.length > 0, 'the number was not found');
  },
});
