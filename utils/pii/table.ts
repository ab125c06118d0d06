import type { Reading } from './detector';

/** Most numbers of a message of which each is worth asking the phone plans, at some 80 µs. */
const MANY = 40;

/** A page of figures is no chat message. */
export function isTable({ numbers }: Reading): boolean {
  return numbers[8]!.length + numbers[9]!.length + numbers[10]!.length > MANY;
}

/** Whether the groups of a number are steps of the same size (36 38 40 42, 199 299 399) or whole thousands. */
export function isPriceRow(digits: string, shape: string): boolean {
  const lengths = shape.split(',').map(Number);
  if (lengths.length < 3) return false;
  if (/^\d(?:,3)+$/.test(shape) && digits.endsWith('000')) return true;
  let at = 0;
  const groups = lengths.map((length) => {
    at += length;
    return Number(digits.slice(at - length, at));
  });
  const step = groups[1]! - groups[0]!;
  return groups.every((group, i) => i === 0 || group - groups[i - 1]! === step);
}
