import { type Detail, shapeOf } from '../../../utils/own/detail';
import { finderOf } from '../../../utils/own/finder';
import {
  fingerprintsOf,
  type LearningFingerprints,
  type Sketch,
} from '../../../utils/own/fingerprints';
import { formsOf } from '../../../utils/own/forms';
import { shortHash } from '../../../utils/own/short-hash';
import { ownDetail, protectedPhrase } from '../../../utils/pii/detectors/own-details';
import { scannerOf } from '../../../utils/pii/scanner';

const SEED = 0x5eed1234;

/** What a vault with these details would give away. */
export function sketchOf(details: readonly Detail[]): Sketch {
  const forms = details.flatMap(formsOf);
  return {
    seed: SEED,
    shorts: forms.map(shortHash(SEED).of),
    shapes: [
      ...new Map(forms.map((form) => [JSON.stringify(shapeOf(form)), shapeOf(form)])).values(),
    ],
  };
}

/** Fingerprints of these details, as a vault would give and verify them. */
export function fingerprintsOfDetails(details: readonly Detail[]): LearningFingerprints {
  const forms = details.flatMap(formsOf);
  const fingerprints = fingerprintsOf(sketchOf(details));
  fingerprints.learn(forms, forms);
  return fingerprints;
}

/** A scan for own details alone: what else is found over them would widen them. */
const scan = scannerOf([ownDetail, protectedPhrase]);

/** What of these details is found in a message, as typed. */
export function ownIn(...details: Detail[]): (text: string) => string[] {
  const ownDetails = finderOf(fingerprintsOfDetails(details));
  return (text) => scan(text, { ownDetails }).map(({ start, end }) => text.slice(start, end));
}

/** A detail in short. */
export function own(kind: Detail['kind'], text: string): Detail {
  return { kind, text };
}
