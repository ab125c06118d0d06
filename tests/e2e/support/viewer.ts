import type { Room, SendPath } from '../../rooms/room';
import type { Card } from './card';

/** A browser with Hushcart in it (or without, for the baseline), and somebody in front of it. */
export interface Viewer {
  name: 'chromium' | 'firefox';
  /** Opens an address in a new tab. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, e.g. `popup.html`. */
  openExtension(path: string): Promise<Tab>;
  /** Opens a room and waits for its composer; messages are looked up by the tab's `session`. */
  enter(room: Room): Promise<Tab>;
  close(): Promise<void>;
}

/** A tab, driven by real input. */
export interface Tab {
  session: string;
  type(text: string): Promise<void>;
  /** A key or a chord: `Enter`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  /** Writes by an input method, committed with Enter as such methods are. */
  compose(text: string): Promise<void>;
  /** Puts the text on the clipboard and pastes it with the keyboard. */
  paste(text: string): Promise<void>;
  focusComposer(): Promise<void>;
  /** The act that sends. */
  send(path: SendPath): Promise<void>;
  draft(): Promise<string>;
  /** The box Hushcart shows, or `null`. */
  card(): Promise<Card | null>;
  /** Waits until the warning is up and its buttons work. */
  warning(): Promise<Card>;
  /** Waits until no warning is up. */
  calm(): Promise<void>;
  /** Presses a button of the card with the mouse. */
  choose(name: RegExp): Promise<void>;
  click(selector: string): Promise<void>;
  /** Evaluates an expression in the page that holds the chat. */
  evaluate<T>(expression: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
