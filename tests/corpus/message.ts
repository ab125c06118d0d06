import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DataType } from '../../utils/pii/finding';

/** A labelled detail; offsets in UTF-16 code units. */
export interface Label {
  type: DataType;
  start: number;
  end: number;
  value: string;
}

/** One line of `messages.jsonl`; `FORMAT.md` says what the fields mean. */
export interface Message {
  id: string;
  /** Language and region, such as `zh-CN`. */
  locale: string;
  text: string;
  spans: Label[];
  tags: string[];
  note: string;
}

export type Half = 'tuning' | 'held-out';

/** All messages of the corpus. */
export function messages(): Message[] {
  return readFileSync(new URL('messages.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message);
}

/** The half that a message belongs to: the first byte of its id's SHA-256, below 128 for tuning. */
export function halfOf({ id }: Pick<Message, 'id'>): Half {
  return createHash('sha256').update(id).digest()[0]! < 128 ? 'tuning' : 'held-out';
}

/** Another type that is as right for the message's details, if its note names one. */
export function alternativeOf({ note }: Pick<Message, 'note'>): string | null {
  return /^alt=(\w+)/.exec(note)?.[1] ?? null;
}
