import type { Language, Words } from './words';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2026-12-17` as it stands in a letter. */
export function dateText(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return language === 'zh'
    ? `${year}年${month}月${date}日`
    : `${date} ${MONTHS[month! - 1]} ${year}`;
}

/** `a, b and c`; `a、b、c`. */
export function listText(parts: readonly string[], language: Language): string {
  if (language === 'zh') return parts.join('、');
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Fills `{name}` in; names without a value stay for `line`. */
export function fill(
  words: Words,
  language: Language,
  values: Record<string, string> = {},
): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
