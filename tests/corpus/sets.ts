import type { Talk, TalkSet } from './conversations';
import { halves } from './halves';
import { type Incoming, type SeenSet, see } from './lures';
import { halfOf, linesOf, type Message } from './message';

/** Messages that are scored together. */
export interface MessageSet {
  name: string;
  messages: readonly Message[];
}

/**
 * The sets that are there: the corpus in its two halves, other authors' hard cases that were never looked at
 * singly, what else was tuned on, what nothing was, published samples.
 */
export function messageSets(): MessageSet[] {
  const corpus = linesOf<Message>('messages.jsonl');
  const hard = linesOf<Message>('hard.jsonl');
  const seen = hard.filter((line) => halfOf(line) === 'tuning');
  const sets = [
    { name: 'tuning', messages: corpus.filter((line) => halfOf(line) === 'tuning') },
    { name: 'held-out', messages: corpus.filter((line) => halfOf(line) === 'held-out') },
    { name: 'hard', messages: hard.filter((line) => halfOf(line) === 'held-out') },
    {
      name: 'more tuning',
      messages: [
        ...seen,
        ...linesOf<Message>('fresh.jsonl'),
        ...linesOf<Message>('abroad.jsonl'),
        ...linesOf<Message>('rooms.jsonl'),
        ...linesOf<Message>('shoppers.jsonl'),
        ...linesOf<Message>('viewers.jsonl'),
        ...linesOf<Message>('buyers.jsonl'),
        ...linesOf<Message>('guests.jsonl'),
        ...linesOf<Message>('voices.jsonl'),
        ...linesOf<Message>('voices-abroad.jsonl'),
      ],
    },
    {
      name: 'unseen',
      messages: [
        ...linesOf<Message>('unseen.jsonl'),
        ...linesOf<Message>('unread.jsonl'),
        ...linesOf<Message>('buyers-unread.jsonl'),
        ...linesOf<Message>('guests-unread.jsonl'),
      ],
    },
    { name: 'public', messages: linesOf<Message>('public.jsonl') },
  ];
  return sets.filter(({ messages }) => messages.length > 0);
}

/** The same for details in parts: the halves, what else was tuned on, what nothing was. */
export function talkSets(): TalkSet[] {
  const corpus = halves(linesOf<Talk>('conversations.jsonl'), (talk) => talk);
  const sets = [
    ...corpus.map(([name, talks]) => ({ name, talks })),
    { name: 'more tuning', talks: linesOf<Talk>('talks.jsonl') },
    { name: 'unseen', talks: linesOf<Talk>('unseen-talks.jsonl') },
  ];
  return sets.filter(({ talks }) => talks.length > 0);
}

/** What others write: the halves, the guests' lines in both of them, and what nothing was tuned on. */
export function seenSets(): SeenSet[] {
  const read = ['incoming.jsonl', 'incoming-guests.jsonl'].flatMap((file) =>
    linesOf<Incoming>(file),
  );
  return [
    ...halves(read, (line) => line).map(([name, lines]) => ({ name, seen: lines.map(see) })),
    { name: 'unseen', seen: linesOf<Incoming>('incoming-unread.jsonl').map(see) },
  ];
}
