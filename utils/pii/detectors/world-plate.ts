import { DIGIT } from '../../text/signs';
import type { Detector, Found, Reading } from '../detector';
import { formFinder } from '../finders/form-finder';
import { nearWord } from '../finders/near-word';
import { plates } from '../plates';
import { scriptPlates } from '../plates/scripts';

const CUED = 0.9;
/** Hiragana, Hangul, Thai. */
const SCRIPTS = /[\u3041-\u309f\uac00-\ud7a3\u0e01-\u0e2e]/;

const finder = formFinder(plates);
const scripted = scriptPlates.map((plate) => ({ ...plate, near: nearWord(plate.cue) }));

/** Number plates outside mainland China. Source: the records in `plates/`. */
export const worldPlate: Detector = {
  id: 'world-plate',
  type: 'licence_plate',
  kinds: DIGIT,
  *find(reading, context) {
    yield* finder(reading, context);
    if (SCRIPTS.test(reading.lower)) yield* inScripts(reading);
  },
};

function* inScripts({ lower }: Reading): Generator<Found> {
  for (const { pattern, alone, near } of scripted)
    for (const { 0: typed, index } of lower.matchAll(pattern)) {
      const end = index + typed.length;
      const confidence = near.isBefore(lower, index) || near.isAfter(lower, end) ? CUED : alone;
      if (confidence > 0)
        yield { start: index, end, value: typed.replace(/[\s.・ー-]/g, ''), confidence };
    }
}
