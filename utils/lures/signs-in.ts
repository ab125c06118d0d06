import type { Hit } from './cue';
import { signs } from './signs';

/** Most signs of a form: a page of figures is no chat message. */
const MOST = 1000;

/** Numbers, names, streets, rates and short forms of a reading. */
export function signsIn(lower: string): Hit[] {
  const hits: Hit[] = [];
  for (const { cue, form, needs, holds } of signs) {
    if (!needs.test(lower)) continue;
    let count = 0;
    for (const { 0: sign, index } of lower.matchAll(form)) {
      if (count++ === MOST) break;
      if (!holds || holds(sign)) hits.push({ cue, start: index, end: index + sign.length });
    }
  }
  return hits;
}
