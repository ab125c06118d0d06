import { ask } from '../../utils/messages';
import { delay } from '../../utils/page/settled';
import type { OwnFinder } from '../../utils/pii/detector';
import type { Engine } from '../../utils/pii/engine';
import { isSmallTalk } from '../../utils/pii/small-talk';
import { ownRevision } from '../../utils/settings';
import { checkOwn, type OwnCheck, WAIT } from './own-check';

/** How long to wait after the vault could not be opened, in milliseconds. */
const RETRY = 10_000;

/** The viewer's own details, as far as this frame knows them. */
export interface OwnWatch {
  find: OwnFinder;
  /** Asks about what of a draft may be own. */
  ask(draft: string): void;
  /** How to wait for the answer before the draft is sent (`Engine`). */
  unsure: Engine['unsure'];
  /** Another number whenever something was learnt. */
  version(): number;
}

/**
 * Finds the viewer's own details in this frame, as the background tells of them; nothing is asked of it for a
 * viewer who has entered none, but whether that is so.
 *
 * @param readDraft What stands in the chat box: asked about as soon as the vault has said what to look for.
 */
export function watchOwn(readDraft: () => string): OwnWatch {
  let check: OwnCheck | null = null;
  let asked = 0;
  let version = 0;
  const learnt = () => void version++;
  /** When to ask for the sketch again, by the page's clock; a vault that cannot be opened has answered nothing. */
  let retryAt = Number.POSITIVE_INFINITY;

  async function fetchSketch(): Promise<void> {
    const turn = ++asked;
    retryAt = Number.POSITIVE_INFINITY;
    try {
      const sketch = await ask('own.sketch', null);
      if (turn !== asked) return; // Changed again meanwhile: a newer answer is on its way.
      check =
        sketch.shapes.length === 0
          ? null
          : checkOwn(sketch, (forms) => ask('own.verify', forms), learnt);
      learnt();
      check?.ask(readDraft());
    } catch {
      // Drafts are judged without own details until then, or by what was known before.
      retryAt = performance.now() + RETRY;
    }
  }

  /** Until the vault has said for the first time what to look for. */
  let first: Promise<void> | null = fetchSketch().finally(() => {
    first = null;
  });
  ownRevision.watch(() => void fetchSketch());
  return {
    version: () => version,
    find: (reading, type) => check?.find(reading, type) ?? [],
    ask(draft) {
      if (performance.now() >= retryAt) void fetchSketch();
      check?.ask(draft);
    },
    unsure(draft) {
      if (!first || isSmallTalk(draft)) return check?.unsure(draft) ?? null;
      return async () => {
        await Promise.race([first, delay(WAIT)]);
        first = null;
      };
    },
  };
}
