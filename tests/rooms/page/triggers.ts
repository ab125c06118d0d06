import type { Room } from '../room';

/** Whether an Enter belongs to an input method. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function isEnter(event: Event): boolean {
  return (event as KeyboardEvent).key === 'Enter' && !(event as KeyboardEvent).shiftKey;
}

/** Makes Enter in the composer send, as this room does it. */
export function onEnter(room: Room, composer: HTMLElement, send: () => void): void {
  const by = room.enter;
  if (by === 'keydown' || by === 'keypress' || by === 'keyup') {
    composer.addEventListener(by, (event) => {
      if (!isEnter(event) || isComposing(event as KeyboardEvent)) return;
      event.preventDefault();
      send();
    });
  }
  if (by === 'beforeinput') {
    composer.addEventListener('beforeinput', (event) => {
      if (!/^insert(Paragraph|LineBreak)$/.test((event as InputEvent).inputType)) return;
      event.preventDefault();
      send();
    });
  }
  if (by === 'form' || room.press === 'form') {
    composer.closest('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      send();
    });
  }
}

/** Makes the send control send, as this room does it. */
export function onPress(room: Room, control: Element, send: () => void): void {
  const by = room.press;
  if (by === 'form' || by === 'window-capture') return;
  control.addEventListener(by, (event) => {
    // Real rooms keep the focus in the box.
    if (by !== 'click') event.preventDefault();
    send();
  });
}
