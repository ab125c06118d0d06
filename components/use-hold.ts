import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a press says “I mean it”, in milliseconds. */
export const HOLD = 1200;

/** A press that lasts. */
export interface Hold {
  /** Whether it goes on now. */
  holding: boolean;
  /** To be called on `pointerdown`. */
  start(event: PointerEvent): void;
  /** Whether the press that has just ended was held to the end: the click that follows is no choice. */
  wasHeld(): boolean;
}

/** Calls `onHeld` once a button has been pressed for `HOLD` without letting go or sliding off. */
export function useHold(onHeld: () => void): Hold {
  const [holding, setHolding] = useState(false);
  const held = useRef(false);
  const ends = useRef<AbortController>(undefined);
  const end = () => {
    ends.current?.abort();
    setHolding(false);
  };
  useEffect(() => () => ends.current?.abort(), []);

  function start(event: PointerEvent): void {
    end();
    held.current = false;
    if (event.button > 0) return;
    const button = event.currentTarget as HTMLElement;
    ends.current = new AbortController();
    const { signal } = ends.current;
    const timer = setTimeout(() => {
      held.current = true;
      end();
      onHeld();
    }, HOLD);
    signal.addEventListener('abort', () => clearTimeout(timer));
    // On the root: in the page these events are dispatched at what is under the pointer, and nothing says “leave”.
    const root = button.getRootNode();
    root.addEventListener('pointerup', end, { signal });
    root.addEventListener('pointercancel', end, { signal });
    root.addEventListener('pointermove', (move) => isOn(button, move) || end(), { signal });
    setHolding(true);
  }
  return { holding, start, wasHeld: () => held.current };
}

function isOn(button: HTMLElement, { target }: Event): boolean {
  return target instanceof Node && button.contains(target);
}
