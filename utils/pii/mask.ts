import { lazy } from '../text/lazy';
import { places } from './addresses/places';
import type { DataType, Finding } from './finding';

/** As much of a Chinese address as a city: what half of the room may know. */
const city = lazy(
  () =>
    new RegExp(
      `^(?:[\\u4E00-\\u9FFF]{2,8}?(?:省|自治区))?(?:[\\u4E00-\\u9FFF]{2,6}?市|${places()})?`,
      'u',
    ),
);
/** Types of which not even a part is shown. */
export const HIDDEN: ReadonlySet<DataType> = new Set([
  'verification_code',
  'password',
  'card_security_code',
  'crypto_secret',
  'other_secret',
  'own_detail',
  'protected_phrase',
  // A few signs of these say it all: 乙肝, 8 岁.
  'health',
  'minor_age',
]);

/** The message with its details made unreadable; it keeps its sense (138****5678, 上海市…, 张**). */
export function mask(text: string, findings: Finding[]): string {
  let masked = '';
  let at = 0;
  for (const finding of inOrder(findings)) {
    if (finding.start < at) continue;
    masked += text.slice(at, finding.start) + sampleOf(finding);
    at = finding.end;
  }
  return masked + text.slice(at);
}

/** The masked details alone, without the words around them. */
export function sample(findings: Finding[]): string {
  return inOrder(findings).map(sampleOf).join(' · ');
}

function inOrder(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start);
}

/** One detail, masked. */
export function sampleOf({
  type,
  value,
  isPart,
}: Pick<Finding, 'type' | 'value' | 'isPart'>): string {
  if (HIDDEN.has(type)) return '******';
  // Its other parts can be read further up: its ends would give the rest.
  if (isPart) return '****';
  switch (type) {
    case 'postal_address':
      return `${city().exec(value)![0]}…`;
    case 'person_name':
      return `${[...value][0] ?? ''}**`;
    case 'email':
      return `${value.indexOf('@') > 1 ? value[0] : ''}***${value.slice(value.indexOf('@'))}`;
    case 'phone':
      return ends(value, value.startsWith('+') ? 3 : Math.min(3, value.length - 7), 4);
    case 'messenger_id':
      return ends(value, 2, 0);
    default:
      return ends(value, shown(value), shown(value));
  }
}

/** How many signs of each end may be seen: at least as many stay hidden. */
function shown({ length }: string): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 4;
}

/** The first and last few signs with four stars between. */
function ends(value: string, first: number, last: number): string {
  return `${value.slice(0, Math.max(0, first))}****${last > 0 ? value.slice(-last) : ''}`;
}
