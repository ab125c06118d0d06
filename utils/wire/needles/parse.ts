import { type DataType, dataTypes } from '../../pii/finding';
import type { Needle } from './needle';

/** What one page may tell of them, and how long each may be. */
export const MOST_NEEDLES = 200;
const LONGEST = 2000;

/** Reads needles from whatever was sent; `null` if it is anything else. */
export function parseNeedles(input: unknown): Needle[] | null {
  if (!Array.isArray(input) || input.length > MOST_NEEDLES) return null;
  const needles: Needle[] = [];
  for (const one of input) {
    const { type, value } = (one ?? {}) as Partial<Record<keyof Needle, unknown>>;
    if (!dataTypes.includes(type as DataType)) return null;
    if (typeof value !== 'string' || value.length > LONGEST) return null;
    needles.push({ type: type as DataType, value });
  }
  return needles;
}
