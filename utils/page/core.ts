import type { Scan } from '../pii/scanner';
import type { PageSite } from '../sites/site';
import type { Editable } from './editable';
import type { Choice, Held, Outcome } from './held';

/** What a guard needs only once there is something to judge, so that no page's load waits for it. */
export interface Core {
  /** Finds what is pasted and sent most; the engine finds the rest. */
  scan: Scan;
  /**
   * Shows the warning over the page; resolves to the viewer's choice.
   *
   * @param hasParent Whether there is a parent at this level who may let it go.
   */
  ask(held: Held, site: PageSite, hasParent: boolean): { choice: Promise<Choice>; close(): void };
  /** Says what came of a choice; with text to keep it waits until the viewer closes it. */
  tell(outcome: Outcome, composer: Editable, keep?: string): void;
}

/** Where a frame keeps it once it is loaded: on this world's global, which the page cannot see. */
const KEY = Symbol.for('hushcart.core');

/** The core, once loaded. */
export function loadedCore(): Core | null {
  return (globalThis as { [KEY]?: Core })[KEY] ?? null;
}

/** Puts it where `loadedCore` looks. */
export function provideCore(core: Core): void {
  (globalThis as { [KEY]?: Core })[KEY] = core;
}
