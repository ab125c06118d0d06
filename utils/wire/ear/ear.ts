import type { Needle } from '../needles/needle';
import type { Leaving } from './line';

/** What judges what leaves; too heavy for every frame, so it comes when the viewer turns to a field. */
export interface Finder {
  /** Something was written in this element; `byPerson`: by a person or the browser, not by a script. */
  onInput(element: Element, byPerson: boolean): void;
  /** What was typed in another frame of the tab. */
  onShared(needles: Needle[]): void;
  /** What was typed in this one. */
  typed(): Needle[];
  /** An act that the guard let through has begun: a key, a press, a submit. */
  onAct(event: Event): void;
  /** A form is being submitted; whether the page prevents it in order to send by itself is not known yet. */
  onSubmit(form: HTMLFormElement, event: Event): void;
  /** Asked inside the page's call; answers as `signals.ts` says. */
  onLeaving(leaving: Leaving): string;
}

/** What a frame's ear lends to the finder. */
export interface Ear {
  /** Says a word to the taps. */
  say(word: string): void;
  /** Hands everything over from now on, and what was heard before. */
  attach(finder: Finder): void;
}

const KEY = Symbol.for('hushcart.ear');

/** This frame's ear: on this world's global, which the page cannot see. */
export function ear(): Ear | null {
  return (globalThis as { [KEY]?: Ear })[KEY] ?? null;
}

/** Puts it where `ear` looks. */
export function provideEar(given: Ear): void {
  (globalThis as { [KEY]?: Ear })[KEY] = given;
}
