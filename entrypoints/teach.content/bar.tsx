import { render } from 'preact';
import { TeachBar, type TeachBarProps } from '../../components/teach/bar';
import { teachBarCss } from '../../components/teach/bar.css';
import { cardCss } from '../../components/warning/warning-card.css';
import { type Box, openBox } from '../../utils/page/box';

/** The bar over the page: nothing to see until it says something. */
export interface Bar {
  say(text: string, tone: TeachBarProps['tone'], actions: TeachBarProps['actions']): void;
  /** Draws a frame around an element, or none. */
  frame(element: Element | null): void;
  close(): void;
}

export function openBar(onEscape: () => void): Bar {
  let box: Box | null = null;
  let words: Omit<TeachBarProps, 'spot'> | null = null;
  let spot: TeachBarProps['spot'] = null;

  function draw(): void {
    if (!words) return;
    box ??= openBox({
      anchor: document.documentElement,
      css: cardCss + teachBarCss,
      modal: false,
      isReady: () => true,
      onEscape,
    });
    render(<TeachBar {...words} spot={spot} />, box.content);
  }

  return {
    say(text, tone, actions) {
      words = { text, tone, actions };
      draw();
    },
    frame(element) {
      spot = element?.getBoundingClientRect() ?? null;
      draw();
    },
    close() {
      if (box) render(null, box.content);
      box?.close();
      box = null;
      words = null;
    },
  };
}
