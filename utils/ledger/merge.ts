import type { DatedEvent } from './pack';
import { worthOf } from './worth';

/**
 * One event from two reports of it: a decision before what was undecided, then the higher count, then the later one.
 * Names and samples that one of them lacks come from the other.
 *
 * In whatever order files are merged, and however often, the same comes out: each part is the greater of two.
 */
export function merge(a: DatedEvent, b: DatedEvent): DatedEvent {
  return {
    ...(compare(a, b) >= 0 ? a : b),
    receiver: greater(a.receiver, b.receiver),
    company: greater(a.company, b.company),
    encoding: greater(a.encoding, b.encoding),
    lure: greater(a.lure, b.lure),
    sample: greater(a.sample, b.sample),
  };
}

function compare(a: DatedEvent, b: DatedEvent): number {
  const order = worthOf(a) - worthOf(b) || a.count - b.count || a.at - b.at;
  return order || (text(a) < text(b) ? -1 : 1);
}

/** The rest, always in one order. */
function text({ day, kind, site, types, channel, action }: DatedEvent): string {
  return JSON.stringify([day, kind, site, types, channel, action]);
}

function greater<Name extends string>(a: Name | null, b: Name | null): Name | null {
  return (a ?? '') >= (b ?? '') ? a : b;
}
