import type { ScanContext } from '../../utils/pii/detector';
import type { DataType, Finding } from '../../utils/pii/finding';
import { worldPhones } from '../../utils/pii/phones-world';
import { scan } from '../../utils/pii/scan';
import { alternativeOf, type Label, type Message } from './message';

/** From here on a finding holds the message. */
const HOLDS = 0.5;

/** What became of one message. */
export interface Result {
  message: Message;
  findings: Finding[];
  /** Labelled details of the types asked about that were found. */
  hit: Label[];
  missed: Label[];
  /** Findings where nothing is labelled. */
  wrong: Finding[];
}

/** Scans a message as in a room of its locale's region, and compares with its labels of these types. */
export function judge(message: Message, types: ReadonlySet<DataType>): Result {
  const findings = scan(message.text, contextOf(message)).filter(
    ({ confidence }) => confidence >= HOLDS,
  );
  const alternative = alternativeOf(message);
  const asked = message.spans.filter(({ type }) => types.has(type));
  const isHit = (label: Label) =>
    findings.some(
      (finding) =>
        (finding.type === label.type || finding.type === alternative) &&
        shared(finding, label) * 2 >= label.end - label.start,
    );
  return {
    message,
    findings,
    hit: asked.filter(isHit),
    missed: asked.filter((label) => !isHit(label)),
    wrong: findings.filter((finding) => !message.spans.some((label) => shared(finding, label) > 0)),
  };
}

function contextOf({ locale }: Message): ScanContext {
  return { region: locale.slice(3), audience: 'public', phones: worldPhones };
}

/** How many UTF-16 code units two spans share. */
function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
