import type { Card, MarkSeen } from './card';
import type { Dialog } from './dialog';

/** What Playwright's and Puppeteer's frames have in common. */
export interface FrameLike {
  evaluate(expression: string): Promise<unknown>;
}

/** What their pages have in common. */
export interface PageLike extends FrameLike {
  goto(url: string): Promise<unknown>;
  frames(): FrameLike[];
  keyboard: {
    type(text: string): Promise<void>;
    press(key: never): Promise<void>;
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
  };
  mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  touchscreen: { tap(x: number, y: number): Promise<void> };
  bringToFront(): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  close(): Promise<void>;
}

/** What each browser does in its own way. */
export interface Own {
  /** Reads the box of a frame that has one, and says whether that is the chat's frame or the page. */
  card(): Promise<{ card: Card; framed: boolean } | null>;
  /** Reads the marks beside messages, likewise. */
  marks(): Promise<{ marks: MarkSeen[]; framed: boolean } | null>;
  /** Reads the box out of the browser's accessibility tree. */
  dialog(): Promise<Dialog | null>;
  compose(text: string): Promise<void>;
  insert(text: string): Promise<void>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  setDark(dark: boolean): Promise<void>;
}
