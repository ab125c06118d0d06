import { t } from '../../utils/i18n';
import { composerOf } from '../../utils/page/find-composer';
import { openMarks } from '../../utils/page/marks';
import { composersHere } from '../../utils/page/message-list';
import { deepTarget } from '../../utils/page/shadow-root';
import type { Measures } from '../../utils/protection/decide';
import { openNote } from '../marks.content/note';

/** Least time between two notes on it, and how long one stays, in milliseconds. */
const PACE = 20_000;
const STAYS = 8000;

/** Puts public chat boxes away, where the level says so. */
export function hideChat(measure: () => Measures['chat']): { look(): void } {
  const marks = openMarks(document.documentElement, t('chat_closed'), () => {});
  /** The veil is as large as the box, whatever stands in it. */
  const nothing = document.createElement('i');
  const closed = new Set<Element>();
  let saidAt = Number.NEGATIVE_INFINITY;

  function onFocus(event: Event): void {
    if (measure() !== 'hidden') return;
    const target = deepTarget(event);
    const composer = target && composerOf(target);
    if (!composer) return;
    composer.blur();
    close(composer);
    if (performance.now() - saidAt < PACE) return;
    saidAt = performance.now();
    openNote(composer, t('chat_closed_why'), STAYS);
  }

  function close(composer: Element): void {
    if (closed.has(composer)) return;
    closed.add(composer);
    const mark = { words: t('chat_closed'), isHarm: false, veil: { show: null, isShut: true } };
    marks.set({ row: composer, body: nothing }, mark);
  }

  addEventListener('focusin', onFocus, true);
  return {
    look() {
      const isHidden = measure() === 'hidden';
      for (const composer of closed) {
        if (isHidden && composer.isConnected) continue;
        closed.delete(composer);
        marks.set({ row: composer, body: nothing }, null);
      }
      if (!isHidden) return;
      for (const composer of composersHere()) close(composer);
      const active = document.activeElement;
      if (active instanceof HTMLElement && closed.has(active)) active.blur();
    },
  };
}
