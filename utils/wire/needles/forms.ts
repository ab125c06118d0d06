import type { Needle } from './needle';

/** Numbers that people write with and without a country before them: calling code, and how many digits follow. */
const COUNTRIES: readonly [code: string, national: RegExp][] = [
  ['86', /^1[3-9]\d{9}$/],
  ['1', /^[2-9]\d{2}[2-9]\d{6}$/],
  ['852', /^[569]\d{7}$/],
  ['886', /^0?9\d{8}$/],
  ['81', /^0?[789]0\d{8}$/],
  ['82', /^0?1[016789]\d{7,8}$/],
  ['44', /^0?7\d{9}$/],
];

/**
 * The spellings under which trackers send or hash what was typed: as typed, trimmed, lower case, and what is usual for
 * e-mail addresses and numbers. Each once.
 *
 * @see Facebook's and Google's rules for hashed customer data: lower case, digits with the country's code
 */
export function formsOf({ type, value }: Needle): string[] {
  const typed = value.trim().replace(/\s+/g, ' ');
  const forms = [typed, typed.toLowerCase(), typed.toUpperCase()];
  if (type === 'email') forms.push(...mailForms(typed.toLowerCase()));
  else if (type === 'phone') forms.push(...phoneForms(typed));
  else if (/^[\d\s-]+$/.test(typed)) forms.push(...numberForms(typed));
  else if (type !== 'password') forms.push(typed.toLowerCase().replace(/[\s\p{P}]+/gu, ''));
  return [...new Set(forms)].filter((form) => form !== '');
}

/** Google ignores dots and what follows a plus; trackers that join accounts drop both. */
function mailForms(mail: string): string[] {
  const at = mail.lastIndexOf('@');
  if (at < 1) return [];
  const name = mail.slice(0, at).split('+', 1)[0]!;
  const host = mail.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  return [
    `${name}@${host}`,
    ...(host === 'gmail.com' ? [`${name.replaceAll('.', '')}@${host}`] : []),
  ];
}

function phoneForms(typed: string): string[] {
  const digits = typed.replace(/\D/g, '');
  const forms = [digits];
  for (const [code, national] of COUNTRIES) {
    const short = digits.startsWith(code) ? digits.slice(code.length) : digits;
    if (!national.test(short)) continue;
    const bare = code === '1' || code === '86' ? short : short.replace(/^0/, '');
    forms.push(short, code + bare, `+${code}${bare}`, `00${code}${bare}`);
    if (code === '86') {
      const groups = [short.slice(0, 3), short.slice(3, 7), short.slice(7)];
      forms.push(groups.join('-'), groups.join(' '));
    }
    break;
  }
  return forms;
}

/** Cards and papers: the digits alone, and in fours. */
function numberForms(typed: string): string[] {
  const digits = typed.replace(/\D/g, '');
  return digits.length < 12 ? [digits] : [digits, digits.replace(/(\d{4})(?=\d)/g, '$1 ')];
}
