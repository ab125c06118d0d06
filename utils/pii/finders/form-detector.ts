import type { Detector } from '../detector';
import type { FormFinder } from './form-finder';

/** A detector of one type of what a finder finds. */
export function formDetector({
  finder,
  ...detector
}: Pick<Detector, 'id' | 'type' | 'kinds' | 'digits' | 'needs'> & {
  finder: FormFinder;
}): Detector {
  return {
    ...detector,
    find: (reading, context) =>
      finder(reading, context).filter(({ type }) => type === detector.type),
  };
}
