import type { Label, Message } from '../../corpus/message';
import type { Spot } from '../../corpus/score';

/** A message with labels written as `type@start-end`. */
export function message(
  text: string,
  labels: readonly string[] = [],
  rest: Partial<Message> = {},
): Message {
  const spans = labels.map((label): Label => {
    const { type, start, end } = spot(label);
    return { type: type!, start, end, value: text.slice(start, end) };
  });
  return { id: 'm', locale: 'zh-CN', text, spans, tags: [], note: '', ...rest };
}

/** A finding written as `type@start-end`, or `-@start-end` for one without a type of ours. */
export function spot(written: string, confidence = 0.9): Spot {
  const [, type, start, end] = /^([\w-]+)@(\d+)-(\d+)$/.exec(written)!;
  return {
    type: type === '-' ? null : (type as Spot['type']),
    start: Number(start),
    end: Number(end),
    confidence,
  };
}
