import type { Drafts } from '../../utils/wire/finder/drafts';
import type { Needle } from '../../utils/wire/needles/needle';
import { DROP, GO, HOLD } from '../../utils/wire/signals';

/** How often what is held is looked at again, in milliseconds. */
const LOOK = 250;
/** Calls held at once; a page that makes more is not waiting for an answer. */
const MOST = 200;

/** Calls of the page that wait for the viewer's decision. */
export interface Held {
  /** Keeps a call back; answers what the taps are told. `onGo`: called if it goes out after all. */
  hold(secrets: readonly Needle[], onGo: () => void): string;
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
  const waiting = new Map<number, { secrets: readonly Needle[]; onGo: () => void }>();
  let next = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let asking = false;

  function settle(id: number, word: typeof GO | typeof DROP): void {
    const call = waiting.get(id);
    waiting.delete(id);
    say(word + id);
    if (word === GO) call?.onGo();
  }

  function look(): void {
    // The viewer's answer is waited for, however long the draft has been gone.
    if (asking) return;
    for (const [id, { secrets }] of [...waiting]) {
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
    } catch (error) {
      // Nobody can be asked, as after an update: what waits is dropped, and not asked about for ever.
      console.warn('Hushcart could not ask, so nothing was sent.', error);
      drafts.forget(secrets);
    } finally {
      asking = false;
      look();
    }
  }

  return {
    look,
    hold(secrets, onGo) {
      const id = next++;
      waiting.set(id, { secrets, onGo });
      // Later: inside the page's call nothing of it may be settled.
      if (waiting.size > MOST) setTimeout(() => settle(waiting.keys().next().value!, DROP));
      timer ??= setInterval(look, LOOK);
      return HOLD + id;
    },
  };
}
