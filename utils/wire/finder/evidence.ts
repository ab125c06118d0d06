import { openBacklog } from '../ear/backlog';
import type { Leaving } from '../ear/line';
import { findLeaks } from '../needles/find';
import type { Hit } from '../needles/needle';
import { hostOf } from '../party';
import type { Sighting } from '../sightings';
import { textIn, unpack } from './inflate';
import { openSpellings } from './spellings';
import type { Typed } from './typed';

/** How long after a call it is looked at, in milliseconds: the page's own work goes first. */
const PAUSE = 250;

/** Looks, when there is time, for what was typed in what has left. */
export interface Evidence {
  add(leaving: Leaving, channel: Sighting['channel']): void;
  /** What leaves in this call, told at once. */
  now(leaving: Leaving): Hit[];
  /** Looks at everything that waits: the page is about to go. */
  flush(): void;
}

/**
 * @param found Told of what was seen, each call apart.
 * @param left Whether a call that was made has left the machine.
 * @param base What relative addresses are relative to.
 */
export function openEvidence(
  typed: Typed,
  found: (sightings: Sighting[]) => void,
  left: (leaving: Leaving, host: string) => Promise<boolean>,
  base: () => string,
): Evidence {
  const backlog = openBacklog();
  const channels = new WeakMap<Leaving, Sighting['channel']>();
  const spellings = openSpellings(typed);
  let isPlanned = false;

  async function look(): Promise<void> {
    await spellings.prepare();
    isPlanned = false;
    lookNow();
  }

  function lookNow(): void {
    const waiting = backlog.take();
    if (spellings.pool().size === 0) return;
    for (const leaving of waiting) {
      void report(leaving, now(leaving));
      void unpack(leaving.body).then((texts) => {
        for (const { encoding, text } of texts) {
          const hits = findLeaks(text, spellings.pool());
          void report(
            leaving,
            hits.map((hit) => wrapped(hit, encoding)),
          );
        }
      });
    }
  }

  function now({ url, body }: Leaving): Hit[] {
    return findLeaks(`${url}\n${textIn(body)}`, spellings.pool());
  }

  async function report(leaving: Leaving, hits: readonly Hit[]): Promise<void> {
    const host = hostOf(leaving.url, base());
    if (hits.length === 0 || host === null) return;
    const channel = channels.get(leaving) ?? 'page';
    if (!(await left(leaving, host))) return;
    found(hits.map((hit) => ({ ...hit, host, channel, action: 'seen' })));
  }

  return {
    now,
    flush: lookNow,
    add(leaving, channel) {
      channels.set(leaving, channel);
      backlog.add(leaving);
      if (isPlanned) return;
      isPlanned = true;
      setTimeout(() => void look(), PAUSE);
    },
  };
}

function wrapped({ needle, encoding }: Hit, by: string): Hit {
  return { needle, encoding: encoding === 'plain' ? by : `${encoding}>${by}` };
}
