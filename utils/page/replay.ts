import type { Attempt } from './attempt';
import { isTextField } from './editable';

/**
 * Does again what was held, in the order a browser does it, so that the page hears just what it
 * would have heard: a listener that prevents one step prevents what would have followed from it.
 */
export function replay(attempt: Attempt): void {
  if (attempt.by === 'enter')
    return pressEnter(attempt.target.isConnected ? attempt.target : attempt.composer);
  if (attempt.by === 'submit')
    return (attempt.target as HTMLFormElement).requestSubmit(ownSubmitter(attempt));
  const control = standIn(attempt);
  if (!control) return;
  const box = control.getBoundingClientRect();
  const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  if (attempt.by === 'press' && !press(control, at, attempt.touch)) return;
  control.dispatchEvent(new PointerEvent('click', { ...BUBBLES, ...at, detail: 1 }));
}

const BUBBLES = { bubbles: true, cancelable: true, composed: true, view: window };
const ENTER = { ...BUBBLES, key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };

function pressEnter(target: Element): void {
  const down = target.dispatchEvent(new KeyboardEvent('keydown', ENTER));
  const through =
    down && target.dispatchEvent(new KeyboardEvent('keypress', { ...ENTER, charCode: 13 }));
  if (through) enterDefault(target);
  target.dispatchEvent(new KeyboardEvent('keyup', ENTER));
}

/** A field's Enter submits its form; elsewhere it would break the line, which pages may answer by sending. */
function enterDefault(target: Element): void {
  if (target instanceof HTMLInputElement) return submitImplicitly(target);
  const inputType = isTextField(target) ? 'insertLineBreak' : 'insertParagraph';
  target.dispatchEvent(new InputEvent('beforeinput', { ...BUBBLES, inputType }));
}

/** @see HTML, "Implicit submission" */
function submitImplicitly({ form }: HTMLInputElement): void {
  if (!form) return;
  const button = [...form.elements].find((element) =>
    element.matches('[type=submit], button:not([type])'),
  );
  if (button) (button as HTMLElement).click();
  else form.requestSubmit();
}

/** @returns Whether a click follows: a prevented touch has none. */
function press(
  control: Element,
  at: { clientX: number; clientY: number },
  touch: boolean,
): boolean {
  const pointer = {
    ...BUBBLES,
    ...at,
    isPrimary: true,
    pointerId: 1,
    pointerType: touch ? 'touch' : 'mouse',
  };
  const mouse = { ...BUBBLES, ...at, detail: 1 };
  const pointed = control.dispatchEvent(
    new PointerEvent('pointerdown', { ...pointer, buttons: 1 }),
  );
  const mouseDown = () =>
    control.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1 }));
  const mouseUp = () => control.dispatchEvent(new MouseEvent('mouseup', mouse));
  const pointerUp = () => control.dispatchEvent(new PointerEvent('pointerup', pointer));
  if (!touch) {
    if (pointed) mouseDown();
    pointerUp();
    if (pointed) mouseUp();
    return true;
  }
  const started = touchEvent('touchstart', control, at);
  pointerUp();
  const ended = touchEvent('touchend', control, at);
  if (!started || !ended) return false;
  if (pointed) {
    mouseDown();
    mouseUp();
  }
  return true;
}

function touchEvent(
  type: string,
  target: Element,
  at: { clientX: number; clientY: number },
): boolean {
  if (typeof TouchEvent === 'undefined') return true;
  const touch = new Touch({ identifier: 1, target, ...at });
  const touches = type === 'touchend' ? [] : [touch];
  return target.dispatchEvent(
    new TouchEvent(type, { ...BUBBLES, touches, targetTouches: touches, changedTouches: [touch] }),
  );
}

/** The control as it is now: pages draw it anew when the text changes. */
function standIn({ target, spot }: Attempt): Element | null {
  if (target.isConnected) return target;
  return document.elementFromPoint(spot.x, spot.y);
}

function ownSubmitter({ submitter }: Attempt): HTMLElement | undefined {
  return submitter?.isConnected ? submitter : undefined;
}
