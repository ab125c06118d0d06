import { expect, test } from 'vitest';
import { toDos } from '../../../utils/reports/to-dos';
import { rowOf, sentRow, TODAY } from './row-of';

const UNCARED = { due: 0, oldBackup: true, knowsOwn: false };
const what = (rows: Parameters<typeof toDos>[0], care = UNCARED) =>
  toDos(rows, TODAY, care).map((todo) => todo.what);

test('an empty ledger asks for its own care', () => {
  expect(what([])).toEqual(['backup', 'own']);
});

test('what went out this week comes first, the sensitive before the newest', () => {
  const [first] = toDos(
    [sentRow(), sentRow({ type: 'bank_card', day: '2026-11-21', site: 'jd' })],
    TODAY,
    UNCARED,
  );
  expect(first).toMatchObject({ what: 'sent', site: 'jd', type: 'bank_card' });
});

test('never more than three; a week later what went out is no longer urgent', () => {
  const leak = rowOf({ kind: 'leak', action: 'seen', company: 'Adwind' });
  expect(what([sentRow(), leak])).toEqual(['sent', 'leak', 'rights']);
  expect(what([sentRow({ day: '2026-11-01' })])).toEqual(['rights', 'backup', 'own']);
});

test('a site that has answered is not asked again', () => {
  const answer = rowOf({ kind: 'request', action: 'answered', type: null });
  expect(what([sentRow({ day: '2026-11-01' }), answer])).toEqual(['backup', 'own']);
});

test('a letter whose day has come is first of all', () => {
  expect(what([sentRow()], { ...UNCARED, due: 1 })).toEqual(['due', 'sent', 'rights']);
});

test('what is done is not asked for', () => {
  expect(what([], { due: 0, oldBackup: false, knowsOwn: true })).toEqual([]);
});
