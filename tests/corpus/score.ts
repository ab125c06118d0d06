import type { DataType } from '../../utils/pii/finding';
import { alternativeOf, type Label, type Message } from './message';

/** What a scanner says of a message; offsets in UTF-16 code units. */
export interface Spot {
  start: number;
  end: number;
  /** Our name for what it says it is; `null` for what we have none for. */
  type: DataType | null;
  /** 0–1, where the scanner tells. */
  confidence: number;
}

/** A labelled detail that was found. */
export interface Hit {
  label: Label;
  /** Some finding of it has its type, or the other one that is as right. */
  isTyped: boolean;
}

/** A message with what a scanner found in it. */
export interface Judged {
  message: Message;
  spots: readonly Spot[];
  hits: Hit[];
  missed: Label[];
  /** Findings where nothing is labelled. */
  beside: Spot[];
}

/** Compares findings with labels. A detail is found when a finding covers half of it or more, whatever it calls it. */
export function judge(message: Message, spots: readonly Spot[]): Judged {
  const hits: Hit[] = [];
  const missed: Label[] = [];
  for (const label of message.spans) {
    const finders = spots.filter((spot) => covers(spot, label));
    if (finders.length === 0) missed.push(label);
    else hits.push({ label, isTyped: finders.some(({ type }) => isRight(message, label, type)) });
  }
  const beside = spots.filter((spot) => message.spans.every((label) => shared(spot, label) === 0));
  return { message, spots, hits, missed, beside };
}

/** Whether a finding is a labelled detail of the message, by place and type. */
export function isTrue(message: Message, spot: Spot): boolean {
  return message.spans.some((label) => covers(spot, label) && isRight(message, label, spot.type));
}

/** Whether a span covers at least half of another. */
export function covers(spot: Span, label: Span): boolean {
  return shared(spot, label) * 2 >= label.end - label.start;
}

type Span = Pick<Spot, 'start' | 'end'>;

/** How many UTF-16 code units two spans share. */
function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function isRight(message: Message, label: Label, type: DataType | null): boolean {
  return type !== null && (type === label.type || type === alternativeOf(message));
}
