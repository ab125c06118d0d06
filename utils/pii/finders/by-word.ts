import { type Token, tokensOf } from '../../text/words';
import type { Reading } from '../detector';
import { once } from '../once';

/** What is worth a try only in messages that hold one of its words, or that its pattern fits. */
export interface Hinted {
  /** Words of Latin letters, a blank between them, in lower case. */
  words?: string;
  /** For what has no blanks between words, or no words: cheap. */
  needs?: RegExp;
}

/** The words and figures of a message. */
export const wordsOf = once((reading): readonly Token[] => tokensOf(reading.lower));

/** Those of the items that are worth a try in a message, in the order of the list. */
export function hintedBy<Item extends Hinted>(
  items: readonly Item[],
): (reading: Reading) => Item[] {
  const byWord = new Map<string, Set<Item>>();
  for (const item of items)
    for (const word of item.words?.split(' ') ?? [])
      byWord.set(word, (byWord.get(word) ?? new Set()).add(item));
  return (reading) => {
    const hinted = new Set<Item>();
    for (const { text } of wordsOf(reading))
      for (const item of byWord.get(text) ?? []) hinted.add(item);
    return items.filter((item) => hinted.has(item) || item.needs?.test(reading.lower));
  };
}
