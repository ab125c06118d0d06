import type { Drafts } from '../../utils/wire/finder/drafts';
import type { Needle } from '../../utils/wire/needles/needle';
import { DROP, GO, HOLD } from '../../utils/wire/signals';

/** How often what is held is looked at again, in milliseconds. */
const LOOK = 250;
/** Calls held at once; a page that makes more is not waiting for an answer. */
const MOST = 200;

/** Calls of the page that wait for the viewer's decision. */
export interface Held {
  /** Keeps a call back; answers what the taps are told. */
  hold(secrets: readonly Needle[]): string;
  /** Looks at all of them now. */
  look(): void;
}

/**
 * @param say Tells the taps.
 * @param askViewer Asked when a page has emptied its chat box without an act that the guard saw; `true` lets it go.
 */
export function openHeld(
  drafts: Drafts,
  say: (word: string) => void,
  askViewer: (secrets: readonly Needle[]) => Promise<boolean>,
): Held {
  const waiting = new Map<number, readonly Needle[]>();
  let next = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let asking = false;

  function settle(id: number, word: string): void {
    waiting.delete(id);
    say(word + id);
  }

  function look(): void {
    for (const [id, secrets] of [...waiting]) {
      const fate = drafts.fateOf(secrets);
      if (fate === 'goes') settle(id, GO);
      else if (fate === 'drops') settle(id, DROP);
      else if (fate === 'taken') void askAbout(secrets);
    }
    if (waiting.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  async function askAbout(secrets: readonly Needle[]): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      if (await askViewer(secrets)) drafts.decide(secrets);
      else drafts.forget(secrets);
    } finally {
      asking = false;
      look();
    }
  }

  return {
    look,
    hold(secrets) {
      const id = next++;
      waiting.set(id, secrets);
      // Later: inside the page's call nothing of it may be settled.
      if (waiting.size > MOST) setTimeout(() => settle(waiting.keys().next().value!, DROP));
      timer ??= setInterval(look, LOOK);
      return HOLD + id;
    },
  };
}
