import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actions, kinds } from '../../../utils/ledger/event';
import { merge } from '../../../utils/ledger/merge';
import type { DatedEvent } from '../../../utils/ledger/pack';
import { anEvent } from './samples';

const base = { ...anEvent(), day: '2026-11-20' };
const name = fc.constantFrom(null, 'a', 'b');
const state: fc.Arbitrary<DatedEvent> = fc.record({
  id: fc.constant(base.id),
  day: fc.constantFrom('2026-11-20', '2026-11-21'),
  at: fc.constantFrom(1, 2),
  kind: fc.constantFrom(...kinds),
  site: fc.constantFrom('jd', 'taobao'),
  receiver: name,
  company: name,
  types: fc.constantFrom(['phone' as const], ['email' as const]),
  channel: fc.constantFrom('chat' as const, 'form' as const),
  encoding: name,
  lure: fc.constantFrom(null, 'doxxing' as const, 'task_scam' as const),
  action: fc.constantFrom(...actions),
  count: fc.constantFrom(1, 2),
  sample: name,
});

test('in whatever order and however often, the same comes out', () => {
  fc.assert(
    fc.property(state, state, state, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

test.each([
  ['a decision before what was undecided', { action: 'held' }, { action: 'masked' }],
  [
    'what was sent before a warning',
    { action: 'masked' },
    { kind: 'disclosure', action: 'sent_anyway' },
  ],
  ['the higher count', { kind: 'tracker', count: 3, at: 9 }, { kind: 'tracker', count: 40, at: 2 }],
  ['the later one', { action: 'masked', at: 1 }, { action: 'edited', at: 2 }],
  ['what has a sample', { sample: null }, { sample: '138****5678' }],
] as [string, Partial<DatedEvent>, Partial<DatedEvent>][])('%s', (_what, worse, better) => {
  const [a, b] = [
    { ...base, ...worse },
    { ...base, ...better },
  ];
  expect(merge(a, b)).toEqual(b);
  expect(merge(b, a)).toEqual(b);
});
