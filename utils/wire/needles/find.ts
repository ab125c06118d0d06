import { readings } from './decode';
import type { Hit, Needle } from './needle';
import type { Pool } from './pool';

/**
 * Needles in a text, as it stands and unwrapped, with every encoding that each stands in where it was first met: what
 * stands in the clear is not told again as wrapped.
 */
export function findLeaks(text: string, pool: Pool): Hit[] {
  const hits: Hit[] = [];
  const met = new Set<Needle>();
  for (const { encoding: wrap, text: one } of readings(text)) {
    const found = pool.find(one).filter(({ needle }) => !met.has(needle));
    for (const { needle, encoding } of found) {
      met.add(needle);
      hits.push({ needle, encoding: chainOf(encoding, wrap) });
    }
  }
  return hits;
}

function chainOf(encoding: string, wrap: string): string {
  if (wrap === '') return encoding;
  return encoding === 'plain' ? wrap : `${encoding}>${wrap}`;
}
