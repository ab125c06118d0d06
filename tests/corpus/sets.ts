import { halfOf, linesOf, type Message } from './message';

/** Messages that are scored together. */
export interface MessageSet {
  name: string;
  messages: readonly Message[];
}

/** The sets that are there: the corpus in its two halves, then others' hard cases, then published samples. */
export function messageSets(): MessageSet[] {
  const corpus = linesOf<Message>('messages.jsonl');
  const sets = [
    { name: 'tuning', messages: corpus.filter((line) => halfOf(line) === 'tuning') },
    { name: 'held-out', messages: corpus.filter((line) => halfOf(line) === 'held-out') },
    { name: 'hard', messages: linesOf<Message>('hard.jsonl') },
    { name: 'public', messages: linesOf<Message>('public.jsonl') },
  ];
  return sets.filter(({ messages }) => messages.length > 0);
}
