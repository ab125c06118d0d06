/** How long a room's asking weighs on what a viewer writes, in milliseconds. */
const WEIGHS = 120_000;
/** Until when, in milliseconds since the Unix epoch: on this world's global, which the page cannot see. */
const KEY = Symbol.for('hushcart.asked');

const world = globalThis as { [KEY]?: number };

/** Notes that somebody in this frame's room has just asked for details. */
export function noteAsked(): void {
  world[KEY] = Date.now() + WEIGHS;
}

/** Whether somebody did a moment ago. */
export function isAsked(): boolean {
  return (world[KEY] ?? 0) > Date.now();
}
