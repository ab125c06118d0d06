import { expect, test } from 'vitest';
import { worldPhones } from '../../../utils/pii/phones/phones-world';
import { scan } from '../../../utils/pii/scan';
import { linesOf, type Message, regionOf } from '../../corpus/message';

const rooms = linesOf<Message>('rooms.jsonl');
const held = (message: Message) =>
  scan(message.text, { region: regionOf(message), audience: 'public', phones: worldPhones }).filter(
    ({ confidence }) => confidence >= 0.5,
  );

// What the rules have learnt from: a floor for changes, not a measure.
test('innocent lines of rooms are let through', () => {
  const innocent = rooms.filter(({ spans }) => spans.length === 0);
  expect(innocent.length).toBeGreaterThan(700);
  expect(innocent.filter((message) => held(message).length > 0).map(({ text }) => text)).toEqual(
    [],
  );
});

test('nearly every detail of rooms is found', () => {
  const labels = rooms.flatMap((message) => {
    const found = held(message);
    return message.spans.map((label) =>
      found.some((spot) => spot.start < label.end && label.start < spot.end),
    );
  });
  expect(labels.filter(Boolean).length / labels.length).toBeGreaterThan(0.95);
});
