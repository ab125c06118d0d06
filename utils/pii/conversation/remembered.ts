import type { DataType, Finding } from '../finding';
import { LONGEST, type Turn, turnOf } from './turn';

/** From so many digits on a number is whole, and what comes after is another; other types go on. */
const WHOLE: Partial<Record<DataType, number>> = {
  phone: 10,
  national_id: 15,
  bank_card: 15,
  verification_code: 6,
};

/** What is kept of a message that went out, with what was found in it. */
export function remembered(text: string, atMs: number, found: readonly Finding[]): Turn {
  // Of a long message nothing is kept: it only stands between.
  const turn = turnOf(text.length > LONGEST ? '' : text, atMs);
  const told = found.map(({ type }) => type);
  if (text.length > LONGEST) return { ...turn, ...SPENT, told };
  if (found.length === 0) return turn;
  return found.some(isWhole) || !turn.digits ? { ...turn, ...SPENT, told } : { ...turn, told };
}

/** Each part is used once. */
const SPENT = { digits: null, cue: null, isFiller: false, isAside: false, isAboutGoods: false };

function isWhole({ type, value }: Finding): boolean {
  return value.replace(/\D/g, '').length >= (WHOLE[type] ?? Number.POSITIVE_INFINITY);
}
