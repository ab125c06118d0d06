import { ask } from '../../utils/messages';
import type { OwnFinder } from '../../utils/pii/detector';
import type { Engine } from '../../utils/pii/engine';
import { ownRevision } from '../../utils/settings';
import { checkOwn, type OwnCheck } from './own-check';

/** How long after a keystroke a draft is looked at, in milliseconds: a hand needs longer to get to Enter. */
export const PAUSE = 30;
/** How long to wait after the vault could not be opened, in milliseconds. */
const RETRY = 10_000;

/**
 * Finds the viewer's own details in this frame, as the background tells of them; nothing is asked of it for a
 * viewer who has entered none, but whether that is so.
 */
export function watchOwn(): Pick<Engine, 'onDraft' | 'unsure'> & {
  find: OwnFinder;
  /** Another number whenever something was learnt. */
  version(): number;
} {
  let check: OwnCheck | null = null;
  let asked = 0;
  let version = 0;
  const learnt = () => void version++;
  /** When to ask for the sketch again, by the page's clock; a vault that cannot be opened has answered nothing. */
  let retryAt = Number.POSITIVE_INFINITY;
  let readDraft = () => '';
  let planned = false;

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

  void fetchSketch();
  ownRevision.watch(() => void fetchSketch());
  return {
    version: () => version,
    find: (reading, type) => check?.find(reading, type) ?? [],
    onDraft(read) {
      readDraft = read;
      if (performance.now() >= retryAt) void fetchSketch();
      if (!check || planned) return;
      planned = true;
      setTimeout(() => {
        planned = false;
        check?.ask(readDraft());
      }, PAUSE);
    },
    unsure: (draft) => check?.unsure(draft) ?? null,
  };
}
