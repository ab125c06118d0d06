import type { DataType, Finding } from './finding';

const CITY =
  /^(?:[\u4E00-\u9FFF]{2,8}?(?:省|自治区))?(?:[\u4E00-\u9FFF]{2,6}?市|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安)?/u;

/** Types of which not even a part is shown. */
const SECRET: ReadonlySet<DataType> = new Set([
  'verification_code',
  'password',
  'card_security_code',
  'crypto_secret',
  'other_secret',
]);

/** The message with its details made unreadable; it keeps its sense (138****5678, 上海市…, 张**). */
export function mask(text: string, findings: Finding[]): string {
  let masked = '';
  let at = 0;
  for (const finding of inOrder(findings)) {
    if (finding.start < at) continue;
    masked += text.slice(at, finding.start) + maskOne(finding);
    at = finding.end;
  }
  return masked + text.slice(at);
}

/** The masked details alone, without the words around them. */
export function sample(findings: Finding[]): string {
  return inOrder(findings).map(maskOne).join(' · ');
}

function inOrder(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start);
}

function maskOne({ type, value }: Finding): string {
  if (SECRET.has(type)) return stars(Math.max(4, Math.min(value.length, 8)));
  if (type === 'postal_address') return `${CITY.exec(value)![0]}…`;
  if (type === 'person_name') return `${value[0]}${stars(Math.max(1, value.length - 1))}`;
  if (type === 'email') return value.replace(/^(.).*?(@|$)/, `$1${stars(3)}$2`);
  if (type === 'phone')
    return ends(value, value.startsWith('+') ? 3 : Math.min(3, value.length - 8), 4);
  if (type === 'messenger_id') return ends(value, 2, 0);
  return value.length >= 12 ? ends(value, 4, 4) : ends(value, 2, 2);
}

/** The first and last few signs with four stars between. */
function ends(value: string, first: number, last: number): string {
  return value.slice(0, Math.max(0, first)) + stars(4) + (last > 0 ? value.slice(-last) : '');
}

function stars(count: number): string {
  return '*'.repeat(count);
}
