import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weights } from '../../../utils/lures/evidence/weights';
import type { LureLabel } from '../../../utils/lures/lure';
import type { Incoming } from '../../corpus/lures';
import { halfOf, linesOf, type Message } from '../../corpus/message';
import { type Labelled, labelledIn } from './labelled';
import { train, written } from './train';

const FILE = new URL('../../../utils/lures/evidence/weights.ts', import.meta.url);
/** Tenths by which a weight may differ where another processor rounds otherwise. */
const SLACK = 1;

/** All labelled lines but the held-out half. */
function lines(): Labelled[] {
  const incoming = linesOf<Incoming>('incoming.jsonl').filter((line) => halfOf(line) === 'tuning');
  const own = linesOf<Message>('messages.jsonl').filter(
    (line) => halfOf(line) === 'tuning' && line.spans.length === 0 && !line.tags.includes('lure'),
  );
  return [
    ...labelledIn('lines'),
    ...labelledIn('heard'),
    ...incoming.map(({ text, label }) => ({
      text,
      label: label === 'none' ? null : (label as LureLabel),
    })),
    ...own.map(({ text }) => ({ text, label: null })),
  ];
}

// Words, signs or lines have changed? `WEIGH=1 npx vitest run tests/unit/lures/weights` weighs anew.
test('the weights are what the lines make them', () => {
  const trained = written(train(lines()));
  if (process.env.WEIGH) {
    const file = readFileSync(FILE, 'utf8');
    writeFileSync(
      FILE,
      file.replace(/= `[^`]*`;/, () => `= \`\n${trained}\n\`;`),
    );
    return;
  }
  const [now, then] = [tableOf(trained), tableOf(weights)];
  const changed = [...new Set([...now.keys(), ...then.keys()])].filter((name) =>
    (now.get(name) ?? []).some(
      (weight, i) => Math.abs(weight - (then.get(name)?.[i] ?? 0)) > SLACK,
    ),
  );
  expect(changed).toEqual([]);
});

function tableOf(text: string): Map<string, number[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name, ...points] = line.trim().split(/\s+/);
        return [name!, points.map(Number)];
      }),
  );
}
