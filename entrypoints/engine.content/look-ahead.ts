import type { Conversation } from '../../utils/pii/conversation';
import type { Finding } from '../../utils/pii/finding';

/** How long a verdict stands, in milliseconds: parts of details are forgotten only after minutes. */
const FRESH = 10_000;

interface Verdict {
  text: string;
  atMs: number;
  version: number;
  findings: Finding[];
}

/**
 * A conversation that looks at a draft once: what was judged while the viewer wrote is known when they send it,
 * and an act's many events ask again for nothing.
 *
 * @param version Another number whenever the same text may be judged otherwise.
 */
export function lookAhead(conversation: Conversation, version: () => number): Conversation {
  let last: Verdict | null = null;
  return {
    scan(text, atMs) {
      const isKnown = last?.text === text && last.version === version() && atMs - last.atMs < FRESH;
      if (!isKnown)
        last = { text, atMs, version: version(), findings: conversation.scan(text, atMs) };
      return last!.findings;
    },
    sent(text, atMs) {
      last = null;
      conversation.sent(text, atMs);
    },
  };
}
