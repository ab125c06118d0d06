import type { DataType } from '../pii/finding';
import { isAsked, isOutcome, type Outcome } from './meaning';
import type { Row } from './row';

/** What became of warnings about one type, in details. */
export interface Judged extends Record<Outcome, number> {
  type: DataType;
  asked: number;
  /** The viewer said that it was nothing personal. */
  wrong: number;
}

/** What became of warnings, by type, the most frequent first. */
export function warningsByType(rows: readonly Row[]): Judged[] {
  const found = new Map<DataType, Judged>();
  for (const row of rows) {
    const { type, action, count } = row;
    const wrong = row.kind === 'warning' && action === 'marked';
    if (!type || !(wrong || isAsked(row))) continue;
    const judged = found.get(type) ?? none(type);
    found.set(type, judged);
    judged.asked += count;
    if (wrong) judged.wrong += count;
    else if (isOutcome(action)) judged[action] += count;
  }
  return [...found.values()].sort((a, b) => b.asked - a.asked || (a.type < b.type ? -1 : 1));
}

/** Share of warnings that the viewer called wrong, 0–1; `null` where there were none. */
export function falseAlarmShare(judged: readonly Pick<Judged, 'asked' | 'wrong'>[]): number | null {
  const asked = judged.reduce((sum, one) => sum + one.asked, 0);
  return asked === 0 ? null : judged.reduce((sum, { wrong }) => sum + wrong, 0) / asked;
}

/** Share of decided warnings after which the detail did not go out as typed, 0–1; `null` where none was decided. */
export function heededShare(
  judged: readonly Pick<Judged, 'masked' | 'edited' | 'sent_anyway'>[],
): number | null {
  let [kept, all] = [0, 0];
  for (const { masked, edited, sent_anyway } of judged) {
    kept += masked + edited;
    all += masked + edited + sent_anyway;
  }
  return all === 0 ? null : kept / all;
}

function none(type: DataType): Judged {
  return { type, asked: 0, masked: 0, edited: 0, sent_anyway: 0, held: 0, wrong: 0 };
}
