import { type Detail, detailKinds, type Form } from './detail';

/** Longest thing anybody enters, or asks about, in UTF-16 code units: more than one detail has. */
const LONGEST = 500;
const FORM = /^[nmqwtdpk]:/;

/** Reads a detail from whatever was sent; `null` if it is not one. */
export function parseDetail(input: unknown): Detail | null {
  if (typeof input !== 'object' || input === null) return null;
  const { kind, text } = input as Record<string, unknown>;
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  const known = detailKinds.find((name) => name === kind);
  return known ? { kind: known, text } : null;
}

/** Reads forms from whatever was sent; `null` if they are not. */
export function parseForms(input: unknown): Form[] | null {
  return Array.isArray(input) && [...input].every(isForm) ? input : null;
}

function isForm(value: unknown): value is Form {
  return typeof value === 'string' && value.length <= LONGEST && FORM.test(value);
}
