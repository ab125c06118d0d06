import {
  ARM,
  BETWEEN,
  DISARM,
  DROP,
  GO,
  HELLO,
  HOLD,
  LEAVING,
  STOP,
  type Way,
  WORD,
} from '../signals';
import { apply, getterOf, setterOf, unbound } from './natives';

const read = getterOf<string>(CharacterData.prototype, 'data');
const write = setterOf(CharacterData.prototype, 'data');
const related = getterOf<EventTarget | null>(FocusEvent.prototype, 'relatedTarget');
const listen = unbound<object, [string, (event: Event) => void, boolean?], void>(
  EventTarget.prototype,
  'addEventListener',
);
const unlisten = unbound<object, [string, (event: Event) => void, boolean?], void>(
  EventTarget.prototype,
  'removeEventListener',
);
const dispatch = unbound<object, [Event], boolean>(EventTarget.prototype, 'dispatchEvent');
const slice = unbound<object, [number, number?], string>(String.prototype, 'slice');
const EventOf = Event;

/** What waits for a decision, by number. */
interface Held {
  go(): void;
  drop(): void;
}

let node: EventTarget | null = null;
let armed = false;
const held = { __proto__: null } as unknown as Record<string, Held>;

/** Whether anything has been typed into this page; until then nothing is looked at. */
export function isArmed(): boolean {
  return armed;
}

/**
 * Waits for the isolated world to hand over the node they talk over. The page never holds that node, so it can neither
 * hear nor say anything there.
 */
export function openLine(): void {
  const onHello = (event: Event) => {
    unlisten(window, HELLO, onHello, true);
    unlisten(document, 'readystatechange', onLate, true);
    node = related(event);
    if (node) listen(node, WORD, onWord);
  };
  // Nobody but the isolated world may hand one over, and it does so before the page runs.
  const onLate = () => {
    unlisten(window, HELLO, onHello, true);
    unlisten(document, 'readystatechange', onLate, true);
  };
  listen(window, HELLO, onHello, true);
  listen(document, 'readystatechange', onLate, true);
}

function onWord(): void {
  const word = read(node);
  const sign = word[0];
  if (sign === ARM) armed = true;
  if (sign === DISARM) armed = false;
  const id = slice(word, 1);
  const waiting = held[id];
  if (!waiting) return;
  delete held[id];
  try {
    if (sign === GO) waiting.go();
    else if (sign === DROP) waiting.drop();
  } catch {
    // The page has closed or reopened it meanwhile; nobody waits for an error any more.
  }
}

/** What the isolated world answers: `''` to let it go, `STOP`, or `HOLD` and a number. */
export function tell(way: Way, url: string, body: string): string {
  if (!node) return '';
  // By its length, as a page may write anything into an address.
  write(node, way + BETWEEN + url.length + BETWEEN + url + body);
  apply(dispatchOn, undefined, [node]);
  return read(node);
}

function dispatchOn(target: EventTarget): void {
  dispatch(target, new EventOf(LEAVING));
}

/** How a call is carried out, refused, or put off. */
export interface Ways<R> {
  go(): R;
  /** It may not leave. */
  stop(): R;
  /** What the page gets meanwhile. `settle` tells how to end it; `go` or `stop` follows. */
  wait(settle: (go: () => void, drop: () => void) => void): R;
}

/** Asks about a call and carries out the answer. */
export function pass<R>(way: Way, url: string, body: string, ways: Ways<R>): R {
  const answer = tell(way, url, body);
  if (answer === STOP) return ways.stop();
  if (answer[0] !== HOLD) return ways.go();
  return ways.wait((go, drop) => {
    held[slice(answer, 1)] = { __proto__: null, go, drop } as Held;
  });
}

/** For calls that are over at once: the page is told they went, and they go or not. */
export function passLater(
  way: Way,
  url: string,
  body: string,
  go: () => unknown,
  drop: () => unknown = () => {},
): void {
  pass<unknown>(way, url, body, { go, stop: drop, wait: (settle) => settle(go, drop) });
}
