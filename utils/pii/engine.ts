import type { openConversation } from './conversation';
import type { Finding } from './finding';

/** What judges drafts with everything Hushcart knows; too heavy for every frame of a room. */
export interface Engine {
  openConversation: typeof openConversation;
  /** Told whenever a draft changes: it is judged, and what may be the viewer's own asked about, before it is sent. */
  onDraft(read: () => string): void;
  /** What the guard finds in a draft; `null` before it has turned to one. */
  peek(draft: string): Finding[] | null;
  /** How to learn what of a draft is the viewer's own: resolves in a moment, always. `null`: it is known, as nearly always. */
  unsure(draft: string): (() => Promise<void>) | null;
  /**
   * Draws, into a warning, what else may be answered to it, so that it does not come again.
   *
   * @param choose Told how the message goes out once the answer is kept: `wrong`, if it held nothing personal.
   */
  offerRules(
    into: HTMLElement,
    findings: readonly Finding[],
    choose: (how: 'send' | 'wrong') => void,
  ): void;
}

/** Where a frame keeps it once it is loaded: on this world's global, which the page cannot see. */
const KEY = Symbol.for('hushcart.engine');

/** The engine, once loaded. */
export function loadedEngine(): Engine | null {
  return (globalThis as { [KEY]?: Engine })[KEY] ?? null;
}

/** Puts it where `loadedEngine` looks. */
export function provideEngine(engine: Engine): void {
  (globalThis as { [KEY]?: Engine })[KEY] = engine;
}
