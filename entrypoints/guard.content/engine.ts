import { ask } from '../../utils/messages';
import type { Conversation } from '../../utils/pii/conversation';
import { core } from '../../utils/pii/core';
import type { ScanContext } from '../../utils/pii/detector';
import { type Engine, loadedEngine } from '../../utils/pii/engine';
import type { Finding } from '../../utils/pii/finding';
import { scannerOf } from '../../utils/pii/scanner';

const scanCore = scannerOf(core);

/** What judges the drafts of this frame: the core at once, everything Hushcart knows once it is here. */
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
  let asked = false;

  function whole(): Conversation | null {
    conversation ??= loadedEngine()?.openConversation({ context }) ?? null;
    return conversation;
  }

  return {
    scan(text) {
      try {
        const found = whole()?.scan(text, Date.now());
        if (found) return found;
      } catch (error) {
        failed(error);
      }
      return scanCore(text, context);
    },
    sent(text) {
      try {
        whole()?.sent(text, Date.now());
      } catch (error) {
        failed(error); // What comes in parts is missed then; each message is still judged.
      }
    },
    unsure(text) {
      try {
        return loadedEngine()?.unsure(text) ?? null;
      } catch (error) {
        failed(error); // Own details are missed then; the rest is still found.
        return null;
      }
    },
    load(read) {
      const tell = () => {
        whole(); // Opened now, it looks at the draft before it is sent.
        loadedEngine()?.onDraft(read);
      };
      if (asked) return tell();
      asked = true;
      ask('engine.load', null).then(tell, () => {
        asked = false; // The next keystroke asks again.
      });
    },
  };
}
