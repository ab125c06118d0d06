import { ask } from '../../utils/messages';
import { loadedCore } from '../../utils/page/core';
import { delay, until } from '../../utils/page/settled';
import type { Conversation } from '../../utils/pii/conversation';
import type { ScanContext } from '../../utils/pii/detector';
import { type Engine, loadedEngine } from '../../utils/pii/engine';
import type { Finding } from '../../utils/pii/finding';

/** How long a message that is being sent may wait for the engine, in milliseconds: ten times what it takes, as a rule. */
const LATE = 3000;

/** What judges the drafts of this frame: everything Hushcart knows once it is here, and the core before. */
export interface Drafts {
  scan(text: string): Finding[];
  /** Remembers what went out: details come in parts, too. */
  sent(text: string): void;
  /** What is to be waited for before the text is judged, if anything (`Engine`). */
  unsure: Engine['unsure'];
  /** Fetches everything, and tells it of the draft; called whenever the viewer turns to a chat box or writes. */
  load(read: () => string): void;
}

/** @param failed Told of errors; the core still judges. */
export function openDrafts(context: ScanContext, failed: (error: unknown) => void): Drafts {
  let conversation: Conversation | null = null;
  /** What went out before there was one, and when. */
  const early: [text: string, atMs: number][] = [];
  let coming: Promise<void> | null = null;
  /** Whether the engine could not be fetched, or has let a message wait too long: the core is all there is. */
  let inVain = false;
  /** Whether the core has let one wait too long as well: nothing waits for it again. */
  let isBare = false;

  function whole(): Conversation | null {
    if (conversation) return conversation;
    conversation = loadedEngine()?.openConversation({ context }) ?? null;
    for (const sent of conversation ? early.splice(0) : []) conversation!.sent(...sent);
    return conversation;
  }

  /** Resolves once the engine is there, or will not be: the next call asks again. */
  function fetchEngine(): Promise<void> {
    if (coming) return coming;
    inVain = false;
    coming = ask('engine.load', null).then(
      () => {},
      () => {
        inVain = true;
        coming = null;
      },
    );
    return coming;
  }

  /** The core alone is left, and comes only when the document is idle. */
  async function waitForCore(): Promise<void> {
    isBare = !(await until(() => loadedCore() !== null, LATE));
  }

  return {
    scan(text) {
      try {
        const found = whole()?.scan(text, Date.now());
        if (found) return found;
      } catch (error) {
        failed(error);
      }
      return loadedCore()?.scan(text, context) ?? [];
    },
    sent(text) {
      try {
        const now = Date.now();
        if (whole()) conversation!.sent(text, now);
        else early.push([text, now]);
      } catch (error) {
        failed(error); // What comes in parts is missed then; each message is still judged.
      }
    },
    unsure(text) {
      try {
        const engine = loadedEngine();
        if (engine) return engine.unsure(text);
      } catch (error) {
        failed(error); // Own details are missed then; the rest is still found.
        return null;
      }
      if (inVain) return isBare || loadedCore() ? null : waitForCore;
      return async () => {
        await Promise.race([fetchEngine(), delay(LATE)]);
        inVain = !loadedEngine();
      };
    },
    async load(read) {
      await fetchEngine();
      whole(); // Opened now, it looks at the draft before it is sent.
      loadedEngine()?.onDraft(read);
    },
  };
}
