import type { Room } from '../room';

/** Makes Enter in the composer send, as this room does it. */
export function onEnter(room: Room, composer: HTMLElement, send: () => void): void {
  const by = room.enter;
  if (by === 'keydown' || by === 'keypress' || by === 'keyup') onKey(by, composer, send);
  if (by === 'request-submit')
    onKey('keydown', composer, () => composer.closest('form')!.requestSubmit());
  if (by === 'beforeinput') {
    composer.addEventListener('beforeinput', (event) => {
      if (!/^insert(Paragraph|LineBreak)$/.test(event.inputType)) return;
      event.preventDefault();
      send();
    });
  }
  composer.closest('form')?.addEventListener('submit', (event) => {
    // The form's own navigation reads the box after this event: it may be emptied only then.
    if (room.wire === 'form') return void setTimeout(send);
    event.preventDefault();
    send();
  });
}

function onKey(by: 'keydown' | 'keypress' | 'keyup', composer: HTMLElement, act: () => void): void {
  let composed = false;
  composer.addEventListener('keydown', (event) => {
    composed = isComposing(event);
  });
  composer.addEventListener(by, (event) => {
    // The keyup of the Enter that ends a composition looks like any other: its keydown tells.
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event) || composed) return;
    event.preventDefault();
    act();
  });
}

/** Whether a key belongs to an input method. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
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
