import { openConversation } from '../../../utils/pii/conversation';
import type { Chance } from '../chance';
import { must, target } from '../target';
import { textFrom } from '../texts';

/** Longest pause between two messages, in milliseconds: some are forgotten meanwhile. */
const PAUSE = 60_000;

/** A message cut into parts, with others between, sent by one writer. */
export const conversation = target({
  name: 'conversation',
  make: partsFrom,
  check(parts) {
    const talk = openConversation();
    let now = 0;
    for (const { text, pause } of parts) {
      now += pause;
      let last = 0;
      for (const { start, end } of talk.scan(text, now)) {
        must(start >= last && end > start && end <= text.length, `it lies at ${start}–${end}`);
        last = end;
      }
      talk.sent(text, now);
    }
  },
});

function partsFrom(chance: Chance) {
  const texts: string[] = [];
  for (let i = 1 + chance.below(3); i > 0; i--) {
    const text = textFrom(chance).slice(0, 80);
    const cut = chance.below(text.length + 1);
    texts.push(text.slice(0, cut), text.slice(cut));
  }
  return texts.map((text) => ({ text, pause: chance.below(PAUSE) - 1000 }));
}
