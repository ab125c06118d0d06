import { dataTypes } from '../pii/finding';
import { type Detail, detailKinds, type Form } from './detail';
import { type Named, type RuleKind, ruleKinds } from './rule';

/** Details one message may name. */
const MOST_NAMED = 50;
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

/** Reads the kind of a rule from whatever was sent; `null` if it is none. */
export function parseRuleKind(input: unknown): RuleKind | null {
  return ruleKinds.find((kind) => kind === input) ?? null;
}

/** Reads the details a rule is about from whatever was sent; `null` if they are not. */
export function parseNamed(input: unknown): Named[] | null {
  if (!Array.isArray(input) || input.length > MOST_NAMED) return null;
  return [...input].every(isNamed) ? input : null;
}

function isNamed(input: unknown): input is Named {
  if (typeof input !== 'object' || input === null) return false;
  const { type, value } = input as Record<string, unknown>;
  const isKnown = dataTypes.some((known) => known === type);
  return isKnown && typeof value === 'string' && value.length <= LONGEST;
}
