import { render } from 'preact';
import { AskCard } from '../../components/warning/ask-card';
import { cardCss } from '../../components/warning/warning-card.css';
import { ask as askBackground } from '../../utils/messages';
import { openBox } from '../../utils/page/box';
import { armShield } from '../../utils/page/shield';
import type { SendRequest } from '../../utils/protection/requests';
import { letGo } from '../../utils/settings';

/** A click that was meant for the page must not choose: nothing can be pressed for so long, in milliseconds. */
const SETTLE = 600;

/** About something that is no detail: a ticket without a stub. */
const PLAIN = '.ticket.plain { padding-inline-start: 16px; }';

interface Question {
  anchor: Element;
  title: string;
  why: string;
  back: string;
  /** What a parent is asked; `null`: nobody can be. */
  request: Omit<SendRequest, 'id'> | null;
  /** A parent has said yes, maybe after the card was closed. */
  onYes(): void;
}

let isOpen = false;

/** Whether such a card is on show: nothing else is said meanwhile. */
export function isAsking(): boolean {
  return isOpen;
}

/** Says why something does not go on, and asks a parent if the viewer wants that; one card at a time. */
export function askParent({ anchor, title, why, back, request, onYes }: Question): void {
  if (isOpen) return;
  isOpen = true;
  armShield();
  const id = crypto.randomUUID();
  let ready = false;
  let state: 'new' | 'asked' | 'away' = 'new';
  const box = openBox({
    anchor,
    css: cardCss + PLAIN,
    modal: true,
    isReady: () => ready,
    onEscape: () => close(),
  });
  const close = () => {
    isOpen = false;
    clearTimeout(timer);
    render(null, box.content);
    box.close();
    if (state !== 'asked') unwatch();
  };
  const unwatch = letGo.watch((allowed) => {
    if (allowed !== id) return;
    unwatch();
    close();
    onYes();
  });
  const say = (next: typeof state) => {
    state = next;
    draw();
  };
  const onAskParent = () => {
    say('asked');
    askBackground('level.ask', { ...request!, id }).then(
      ({ asked }) => asked || say('away'),
      () => say('away'),
    );
  };
  const draw = () =>
    render(
      <AskCard
        {...{ title, why, back, ready, state }}
        onBack={close}
        onAskParent={request && onAskParent}
      />,
      box.content,
    );
  const timer = setTimeout(() => {
    ready = true;
    draw();
  }, SETTLE);
  draw();
}
