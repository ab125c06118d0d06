import { beginningsOf } from './beginnings';

/** Tells which of many patterns may match in a text. */
export interface PatternIndex {
  /** Walks over a text. One entry per pattern, 0 where it cannot match; good until the next walk. */
  mayMatch(text: string): Uint8Array;
}

/** The patterns that may begin with two units: anywhere, and where no letter stands before. */
interface Entry {
  anywhere: number[];
  atWord: number[];
}

/** By the second unit; under 0 for any. */
type Files = Map<number, Entry>;

const ANY = 0;
/** Most units of a text begin nothing: a table of so many bytes says so faster than a map. */
const FEW = 2048;

/**
 * An index of patterns by what their matches begin with: one walk over a text rules out most of them, which costs
 * less than to try each. Patterns that may begin with anything are never ruled out.
 */
export function patternIndex(patterns: readonly (RegExp | undefined)[]): PatternIndex {
  const always = new Uint8Array(patterns.length);
  const byFirst = new Map<number, Files>();
  for (const [i, pattern] of patterns.entries()) {
    const beginnings = pattern ? beginningsOf(pattern) : null;
    if (!beginnings) always[i] = 1;
    for (const [units, isWord] of beginnings ?? []) file(byFirst, units, isWord, i);
  }
  for (const files of byFirst.values()) spread(files);
  const begins = new Uint8Array(FEW);
  for (const code of byFirst.keys()) begins[code % FEW] = 1;
  const flags = new Uint8Array(patterns.length);
  return {
    mayMatch(text) {
      flags.set(always);
      let isInWord = false;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const files = begins[code % FEW] ? byFirst.get(code) : undefined;
        if (files) {
          const entry = files.get(text.charCodeAt(at + 1)) ?? files.get(ANY);
          if (entry) {
            for (const i of entry.anywhere) flags[i] = 1;
            if (!isInWord) for (const i of entry.atWord) flags[i] = 1;
          }
        }
        isInWord = code >= 0x61 && code <= 0x7a;
      }
      return flags;
    },
  };
}

function file(byFirst: Map<number, Files>, units: string, isWord: boolean, i: number): void {
  const code = units.charCodeAt(0);
  const files = byFirst.get(code) ?? new Map<number, Entry>();
  byFirst.set(code, files);
  const second = units.length > 1 ? units.charCodeAt(1) : ANY;
  const entry = files.get(second) ?? { anywhere: [], atWord: [] };
  files.set(second, entry);
  (isWord ? entry.atWord : entry.anywhere).push(i);
}

/** Patterns for any second unit stand with those for a certain one. */
function spread(files: Files): void {
  const any = files.get(ANY);
  if (!any) return;
  for (const [second, entry] of files) {
    if (second === ANY) continue;
    entry.anywhere.push(...any.anywhere);
    entry.atWord.push(...any.atWord);
  }
}
