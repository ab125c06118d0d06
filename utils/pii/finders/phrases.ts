import type { Detector, Found, Reading } from '../detector';
import type { DataType } from '../finding';
import { patternIndex } from '../pattern-index';
import { asFolded } from '../words';

/** Sentences of one language that give something away. */
export interface Phrases {
  /** ISO 639-1, with the script where it matters. */
  language: string;
  /** What a message must hold for the rules to be tried. */
  needs: RegExp;
  /**
   * From the surest to the least sure. A group `detail` is the detail, where it is not the whole; a group `age` is the
   * writer's age in years.
   */
  rules: readonly (readonly [confidence: number, pattern: RegExp])[];
}

interface PhraseRule extends Pick<Detector, 'id' | 'kinds' | 'needs'> {
  type: DataType;
  languages: readonly Phrases[];
  /** Whether a match means it after all. */
  holds?(match: RegExpExecArray, reading: Reading): boolean;
}

/** Right before a sentence: it says the opposite, or asks. */
const NEGATED =
  /(?:\bnot|n't|\bno|\bnunca|não|nicht|\bpas|không|\btidak|\bbukan|\bgak|ไม่(?:ได้)?|\bif|\bunless|\bwish|\bsi|\bse|\bwenn)\s?$/;

const NEGATED_INSIDE = /\s(?:not|never|nicht|kein|nie|nunca|jamais)\s/;

/** A detector of what is said in so many words, language by language. */
export function phraseDetector({ id, type, kinds, needs, languages, holds }: PhraseRule): Detector {
  const rules = languages.flatMap(({ needs, rules }) =>
    rules.map(([confidence, pattern]) => ({ needs, confidence, pattern })),
  );
  const index = patternIndex(rules.map(({ pattern }) => pattern));
  return {
    id,
    type,
    ...(kinds && { kinds }),
    ...(needs && { needs }),
    *find(reading) {
      const mayMatch = index.mayMatch(reading.lower);
      for (let i = 0; i < rules.length; i++) {
        if (mayMatch[i] === 0) continue;
        const { needs, confidence, pattern } = rules[i]!;
        if (!needs.test(reading.lower)) continue;
        for (const match of reading.lower.matchAll(pattern))
          if (!isNegated(reading, match) && (holds?.(match, reading) ?? true))
            yield { ...spanOf(match), confidence };
      }
    },
  };
}

function isNegated({ lower }: Reading, { 0: whole, index }: RegExpExecArray): boolean {
  return NEGATED_INSIDE.test(whole) || NEGATED.test(lower.slice(Math.max(0, index - 10), index));
}

function spanOf(match: RegExpExecArray): Omit<Found, 'confidence'> {
  const value = match.groups?.detail ?? match[0];
  const start = match.index + match[0].lastIndexOf(value);
  return { start, end: start + value.length, value };
}

/** A rule's pattern, written in pieces as one writes a literal; global. */
export function phrase({ raw }: TemplateStringsArray, ...pieces: string[]): RegExp {
  return new RegExp(asFolded(String.raw({ raw }, ...pieces)), 'gu');
}
