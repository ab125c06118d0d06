import { fold } from '../text/fold';
import { clusters } from '../text/numbers';
import { typedSpan } from '../text/view';
import type { Reading, ScanContext } from './detector';
import { detectors } from './detectors';
import type { Finding } from './finding';

/** What a detail cannot do without: a digit of any kind, an at, a word that announces a name or an id. */
const WORTH_A_LOOK =
  /[0-9@\p{Nd}\p{No}零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺洞拐勾两]|艾特|微|薇|威|v|w|收件|收货|联系人|姓名|我叫|本人|[([]at/iu;

/**
 * Finds the personal details of a message, in the order they stand in, none overlapping another.
 *
 * Pure and linear in the length of the text; any string will do.
 */
export function scan(text: string, context: ScanContext = {}): Finding[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const view = fold(text);
  const reading: Reading = {
    view,
    text: view.text,
    lower: lowerOf(view.text),
    clusters: clusters(view.text),
  };
  const findings: Finding[] = [];
  for (const { id, type, find } of detectors) {
    for (const { start, end, value, confidence } of find(reading, context)) {
      findings.push({ type, ...typedSpan(view, start, end), value, confidence, detector: id });
    }
  }
  return bestOf(findings);
}

/** Lower case of the same length: a few capitals (İ) would grow. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('');
}

/** Of findings that overlap, the surer one stays; of equally sure ones the longer. */
function bestOf(findings: Finding[]): Finding[] {
  const sure = [...findings].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start),
  );
  const kept: Finding[] = [];
  for (const finding of sure) {
    if (kept.every(({ start, end }) => finding.end <= start || finding.start >= end))
      kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
