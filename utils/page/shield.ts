import { stop } from './stop';

/** A box of ours that is on show in the page, with its closed shadow root. */
export interface Shielded {
  host: HTMLElement;
  root: ShadowRoot;
  /** Modal: while it is open the page gets no key, pointer or submit of the viewer's. */
  modal: boolean;
  /** Whether its buttons may be pressed yet. */
  isReady(): boolean;
  onEscape(): void;
}

const POINTER = /^(pointer|mouse|touch|click|dblclick|auxclick|contextmenu)/;
const NAMES = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'paste', 'copy'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup'],
  ...['touchstart', 'touchend', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend'],
];
/** Only listened to, never prevented: a page's scrolling must not wait for us. */
const MOVES = ['pointermove', 'mousemove', 'touchmove', 'wheel'];

/** One for all our scripts in a frame: the guard's listeners, armed first, mind the boxes of those that come later. */
interface Shield {
  shown: Shielded[];
  /** Keys pressed while a box of ours was open: the page must not hear them come up. */
  held: Set<string>;
  arm?(): void;
}

/** Where it is: on this world's global, which the page cannot see. */
const KEY = Symbol.for('hushcart.shield');
const world = globalThis as { [KEY]?: Shield };
world[KEY] ??= { shown: [], held: new Set() };
const shared = world[KEY];
const { shown, held } = shared;

/**
 * Keeps what happens in our boxes from the page: armed at `document_start`, before any listener of the
 * page. Events for a box are stopped at `window` and done again inside its closed root, not composed,
 * so that they end there. Where it is armed already, that holds.
 *
 * @returns Arms again, as after `document.open()`.
 */
export function armShield(): () => void {
  shared.arm ??= () => {
    for (const name of NAMES) addEventListener(name, onEvent, { capture: true, passive: false });
    for (const name of MOVES) addEventListener(name, onMove, { capture: true, passive: true });
  };
  shared.arm();
  return shared.arm;
}

/** Begins to shield a box. */
export function shield(box: Shielded): void {
  shown.push(box);
}

/** Ends it; a key that is still down stays swallowed until it is up. */
export function unshield(box: Shielded): void {
  const at = shown.indexOf(box);
  if (at >= 0) shown.splice(at, 1);
}

function onEvent(event: Event): void {
  if (!event.isTrusted) return; // The page's own doing: the hold judges it.
  const own = shown.find(({ host }) => host === event.target);
  // A space bar presses a button as it comes up: in our own box that is not prevented.
  if (event.type === 'keyup' && held.delete((event as KeyboardEvent).code) && !own)
    return stop(event);
  const box = own ?? shown.find(({ modal }) => modal);
  if (!box) return;
  if (box.host === event.target) return inside(event, box);
  // A modal box is open and the rest of a gesture lands beside it.
  if (
    /^(key|pointer(up|down)|mouse(up|down)|touch|click|dblclick|submit|beforeinput)/.test(
      event.type,
    )
  ) {
    if (event.type === 'keydown') onKey(event as KeyboardEvent, box);
    if (event.type === 'pointerup') again(event, box.root.firstElementChild);
    stop(event);
  }
}

function onMove(event: Event): void {
  const box = event.isTrusted && shown.find(({ host }) => host === event.target);
  if (!box) return;
  event.stopImmediatePropagation();
  if (box.isReady()) again(event, under(event as MouseEvent, box.root));
}

function inside(event: Event, box: Shielded): void {
  event.stopImmediatePropagation();
  if (event.type === 'keydown') onKey(event as KeyboardEvent, box);
  if (!box.isReady()) return event.preventDefault();
  again(
    event,
    POINTER.test(event.type) ? under(event as MouseEvent, box.root) : box.root.activeElement,
  );
}

function onKey(event: KeyboardEvent, box: Shielded): void {
  held.add(event.code);
  if (event.isComposing || event.keyCode === 229) return;
  // The Enter that sent the message is still down: it must not choose.
  if (event.repeat && event.key === 'Enter') event.preventDefault();
  if (event.key === 'Tab' && event.target !== box.host) comeBack(event, box.root);
  if (event.key !== 'Escape') return;
  event.preventDefault();
  if (!event.repeat) box.onEscape();
}

/** Past the last button the focus is on the page, where a modal box lets it go nowhere. */
function comeBack({ shiftKey }: KeyboardEvent, root: ShadowRoot): void {
  const stops = root.querySelectorAll<HTMLElement>(':enabled, [tabindex]');
  stops[shiftKey ? stops.length - 1 : 0]?.focus();
}

/** Clicks made by a key have no place of their own. */
function under(event: MouseEvent, root: ShadowRoot): Element | null {
  if (event.type === 'click' && event.detail === 0) return root.activeElement;
  return root.elementFromPoint(event.clientX, event.clientY);
}

function again(event: Event, target: Element | null): void {
  if (!target) return;
  const { type, clientX, clientY, pointerId, key } = event as PointerEvent & KeyboardEvent;
  const init = {
    bubbles: true,
    cancelable: true,
    composed: false,
    clientX,
    clientY,
    pointerId,
    key,
  };
  if (POINTER.test(type) && !type.startsWith('touch'))
    target.dispatchEvent(new PointerEvent(type, init));
  else if (/^key/.test(type)) target.dispatchEvent(new KeyboardEvent(type, init));
  else if (/^(input|change)$/.test(type)) target.dispatchEvent(new Event(type, init));
}
