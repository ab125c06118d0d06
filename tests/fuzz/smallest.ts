import { errorOf } from './run';
import type { Target } from './target';

/** A shorter text that goes wrong too: pieces are taken out as long as it does, the large ones first. */
export async function smallest(text: string, target: Target): Promise<string> {
  let least = text;
  for (let size = text.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at + size <= least.length; ) {
      const less = least.slice(0, at) + least.slice(at + size);
      if ((await errorOf(target, less)) === null) at += size;
      else least = less;
    }
  }
  return least;
}
