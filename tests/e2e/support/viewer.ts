import type { Room, SendPath } from '../../rooms/room';
import type { Card, MarkSeen } from './card';
import type { Dialog } from './dialog';

/** A browser with Hushcart in it (or without, for the baseline), and somebody in front of it. */
export interface Viewer {
  name: 'chromium' | 'firefox';
  /** Opens an address in a new tab. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, e.g. `popup.html`. */
  openExtension(path: string): Promise<Tab>;
  /** Opens a room and waits for its composer; messages are looked up by the tab's `session`. */
  enter(room: Room): Promise<Tab>;
  /** Puts the extension in again, as an update does, under pages that are open. */
  update(): Promise<void>;
  /** Ends the background, as browsers do when it has been idle; the next message starts it anew. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** A tab, driven by real input. */
export interface Tab {
  session: string;
  type(text: string): Promise<void>;
  /** Puts the text into an empty composer at once, without keys, as emoji boards and dictation do. */
  insert(text: string): Promise<void>;
  /** A key or a chord: `Enter`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  /** Keeps a key down until it has repeated itself three times. */
  hold(key: string): Promise<void>;
  /** Writes by an input method, committed with Enter as such methods are. */
  compose(text: string): Promise<void>;
  /** Puts the text on the clipboard and pastes it with the keyboard. */
  paste(text: string): Promise<void>;
  focusComposer(): Promise<void>;
  /** Makes it the tab in front. */
  front(): Promise<void>;
  /** The act that sends. */
  send(path: SendPath): Promise<void>;
  draft(): Promise<string>;
  /** The box Hushcart shows, or `null`. */
  card(): Promise<Card | null>;
  /** The marks beside others' messages that can be seen, from top to bottom. */
  marks(): Promise<MarkSeen[]>;
  /** Presses the button on the veil of the first of them. */
  unveil(): Promise<void>;
  /**
   * The warning as assistive technology is told of it, or `null`: found by its role, not by how it is built.
   *
   * Firefox starts its accessibility service at the first call, and knows of the focus from the next
   * time it moves.
   */
  dialog(): Promise<Dialog | null>;
  /** Waits until the warning is up and its buttons work. */
  warning(): Promise<Card>;
  /** Waits until no warning is up. */
  calm(): Promise<void>;
  /** Presses a button of the card. */
  choose(name: RegExp, by?: 'mouse' | 'touch'): Promise<void>;
  /** Keeps a button of the card pressed for so many milliseconds. */
  pressLong(name: RegExp, ms: number): Promise<void>;
  /** Clicks what the selector finds in the page, its open shadow roots and its frames. */
  click(selector: string): Promise<void>;
  /** The same with a finger. */
  tap(selector: string): Promise<void>;
  /** Evaluates an expression in the frame that holds the chat, or in the page if it has none. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression, evaluated likewise, holds. */
  waitFor(expression: string): Promise<void>;
  /** Whether the page is asked for its dark look. */
  setDark(dark: boolean): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The address of a room or decoy for one visit, and the name under which the server keeps what it sends. */
export function addressFor(place: { url: string }): { url: string; session: string } {
  const session = crypto.randomUUID();
  const url = new URL(place.url);
  url.searchParams.set('s', session);
  return { url: url.href, session };
}
