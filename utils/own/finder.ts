import type { OwnFinder, Reading } from '../pii/detector';
import { read } from '../pii/reading';
import { candidatesOf } from './candidates';
import { bodyOf, type Form, tagOf, typeOf } from './detail';
import type { Fingerprints, LearningFingerprints } from './fingerprints';
import type { Candidate } from './number-candidates';

/** What a scan looks for own details with: finds what was verified, surely. */
export function finderOf(fingerprints: Fingerprints): OwnFinder {
  const candidatesIn = candidatesOf(fingerprints);
  // A scan asks once for each type.
  let last: { reading: Reading; candidates: Candidate[] } | null = null;
  return function* find(reading, type) {
    if (last?.reading !== reading) last = { reading, candidates: candidatesIn(reading) };
    for (const { form, start, end } of last.candidates)
      if (typeOf(tagOf(form)) === type && fingerprints.has(form))
        yield { start, end, value: bodyOf(form), confidence: 1 };
  };
}

/** The forms of a draft that may be own ones and that the vault has not been asked about: none, for most drafts. */
export function unverifiedIn(draft: string, fingerprints: LearningFingerprints): Form[] {
  if (fingerprints.shapes.length === 0) return [];
  const forms = candidatesOf(fingerprints)(read(draft).reading).map(({ form }) => form);
  return [...new Set(forms)].filter((form) => !fingerprints.knows(form));
}
