import { h, render } from 'preact';
import { type Choice, ChoiceCard } from '../../components/warning/choice-card';
import { cardCss } from '../../components/warning/warning-card.css';
import { enlarge } from '../../utils/large-text';
import { openBox } from '../../utils/page/box';
import { armShield } from '../../utils/page/shield';

/** A click that was meant for the page must not choose: nothing can be pressed for so long, in milliseconds. */
const SETTLE = 600;

/** About something that is no detail: a ticket without a stub. */
const PLAIN = '.ticket.plain { padding-inline-start: 16px; }';

interface Answers {
  /** The way that gives nothing away, or Escape. */
  onSafe(): void;
  onOther(): void;
}

export interface OpenCard {
  show(choice: Choice): void;
  close(): void;
}

/** Opens a card beside `anchor` that waits for a choice; it stays until it is closed. */
export function openCard(anchor: Element, first: Choice, { onSafe, onOther }: Answers): OpenCard {
  armShield();
  let choice = first;
  let ready = false;
  const box = openBox({
    anchor,
    css: cardCss + PLAIN,
    modal: true,
    isReady: () => ready,
    onEscape: onSafe,
  });
  enlarge(box);
  const draw = () => render(h(ChoiceCard, { ...choice, ready, onSafe, onOther }), box.content);
  const timer = setTimeout(() => {
    ready = true;
    draw();
  }, SETTLE);
  draw();
  return {
    show(next) {
      choice = next;
      draw();
    },
    close() {
      clearTimeout(timer);
      render(null, box.content);
      box.close();
    },
  };
}
