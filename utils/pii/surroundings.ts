import { type Finding, HOLDS } from './finding';
import { HIDDEN } from './mask';

/**
 * Own details, widened to what else is found over them: of an address with its own part hidden, the rest would still
 * lead there. What is secret whoever it belongs to stays that, as more is asked before it is sent.
 */
export function withSurroundings(findings: Finding[]): Finding[] {
  if (!findings.some(isOwn)) return findings;
  const others = findings.filter((finding) => !isOwn(finding) && finding.confidence >= HOLDS);
  return findings.map((own) =>
    isOwn(own) ? others.filter((other) => overlap(own, other)).reduce(joined, own) : own,
  );
}

function isOwn({ detector }: Finding): boolean {
  return detector === 'own-details';
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

function joined(own: Finding, other: Finding): Finding {
  const { type, value } = HIDDEN.has(other.type) ? other : own;
  const [start, end] = [Math.min(own.start, other.start), Math.max(own.end, other.end)];
  return { ...own, type, value, start, end };
}
