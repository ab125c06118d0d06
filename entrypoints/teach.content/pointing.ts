import { deepTarget } from '../../utils/page/shadow-root';
import { stop } from '../../utils/page/stop';

interface Told {
  /** The pointer is over it. */
  onPoint(target: Element): void;
  /** It was pressed; the page hears nothing of that. */
  onPick(target: Element): void;
  /** A frame of another site was pressed: nobody sees what in it. */
  onFrame(host: string): void;
  onEscape(): void;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'] as const;
/** Stopped but not prevented: without them no click comes of a touch. */
const TOUCHES = ['touchstart', 'touchend'] as const;

/** Takes the pointer away from the page. @returns How to give it back. */
export function watchPointing({ onPoint, onPick, onFrame, onEscape }: Told): () => void {
  const over = new AbortController();
  const listening = { capture: true, signal: over.signal };

  function onPress(event: Event): void {
    if (!event.isTrusted) return;
    stop(event);
    const target = event.type === 'click' && deepTarget(event);
    if (target) onPick(target);
  }
  for (const name of PRESSES) addEventListener(name, onPress, listening);
  for (const name of TOUCHES)
    addEventListener(name, (event) => event.stopImmediatePropagation(), {
      ...listening,
      passive: true,
    });
  addEventListener(
    'pointermove',
    (event) => {
      const target = deepTarget(event);
      if (target) onPoint(target);
    },
    { ...listening, passive: true },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      stop(event);
      onEscape();
    },
    listening,
  );
  addEventListener(
    'blur',
    () => {
      const frame = document.activeElement;
      if (frame instanceof HTMLIFrameElement && URL.canParse(frame.src))
        onFrame(new URL(frame.src).hostname);
    },
    { signal: over.signal },
  );
  return () => over.abort();
}
