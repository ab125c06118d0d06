import { t } from '../../utils/i18n';
import { ask as askBackground } from '../../utils/messages';
import type { SendRequest } from '../../utils/protection/requests';
import { letGo } from '../../utils/settings';
import { type OpenCard, openCard } from './open-card';

interface Question {
  anchor: Element;
  title: string;
  why: string;
  back: string;
  /** What a parent is asked; `null`: nobody can be. */
  request: Omit<SendRequest, 'id'> | null;
  /** A parent has said yes, maybe after the card was closed. */
  onYes(): void;
  /** The viewer has gone back. */
  onNo?(): void;
}

let open: OpenCard | null = null;

/** Whether such a card is on show: nothing else is said meanwhile. */
export function isAsking(): boolean {
  return open !== null;
}

/** Says why something does not go on, and asks a parent if the viewer wants that; one card at a time. */
export function askParent({ anchor, title, why, back, request, onYes, onNo }: Question): void {
  if (open) return;
  const id = crypto.randomUUID();
  let isAsked = false;
  const choice = (note: string | null) => ({
    ...{ title, why, type: null, note, safe: back },
    other: request && t('warning_ask_parent'),
  });
  const say = (note: string) => {
    if (open === card) card.show(choice(note));
  };
  const close = () => {
    // A late yes finds it closed, or the card of another question in its place.
    if (open !== card) return;
    open = null;
    card.close();
  };
  const unwatch = letGo.watch((allowed) => {
    if (allowed !== id) return;
    unwatch();
    close();
    onYes();
  });
  const card = openCard(anchor, choice(null), {
    onSafe() {
      close();
      if (!isAsked) unwatch();
      onNo?.();
    },
    onOther() {
      isAsked = true;
      say(t('ask_asked'));
      askBackground('level.ask', { ...request!, id }).then(
        ({ asked }) => asked || say(t('ask_away')),
        () => say(t('ask_away')),
      );
    },
  });
  open = card;
}
