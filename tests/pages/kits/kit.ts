/** Puts a chat kit of others into a page, as its makers show it, with some messages in it. */
export type Kit = (place: HTMLElement, lines: readonly (readonly [string, string])[]) => void;
