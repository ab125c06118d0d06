import { typedSpan } from '../text/view';
import { detectors } from './detectors';
import type { Finding } from './finding';
import { isFreePhone } from './free-phone';
import { withoutOverlaps } from './overlap';
import { patternIndex } from './pattern-index';
import { saidIn } from './said/said';
import { type Scan, scannerOf } from './scanner';

/** How often a message that holds something is looked at: five codes in a row are no chat any more. */
const MOST_PASSES = 4;

const scanTyped = scannerOf(detectors, patternIndex(detectors.map(({ needs }) => needs)));

/**
 * Looks for everything Hushcart knows; also for what lies beside or under a surer finding, and is known for what it is
 * once that one is out of the way.
 */
export const scan: Scan = (text, context) => {
  let found = scanOnce(text, context);
  for (let pass = 1, before = 0; pass < MOST_PASSES && found.length > before; pass++) {
    before = found.length;
    found = withoutOverlaps([...found, ...scanOnce(starred(text, found), context)]);
  }
  return found;
};

/** Reads a message as it is typed, and as it would be if it were not spelled out. */
const scanOnce: Scan = (text, context) => {
  const found = scanTyped(text, context).filter((finding) => !isFreePhone(text, finding));
  const said = saidIn(text);
  if (!said) return found;
  const more = scanTyped(said.text, context).map((finding) => ({
    ...finding,
    ...typedSpan(said, finding.start, finding.end),
  }));
  return withoutOverlaps([...found, ...more]);
};

/** The text with as many stars for what was found, so that all else keeps its place. */
export function starred(text: string, found: readonly Finding[]): string {
  return found.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '*'.repeat(end - start) + rest.slice(end),
    text,
  );
}
