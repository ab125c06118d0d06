import { typedSpan } from '../text/view';
import { detectors } from './detectors';
import { withoutOverlaps } from './overlap';
import { saidIn } from './said/said';
import { type Scan, scannerOf } from './scanner';

const scanTyped = scannerOf(detectors);

/** Looks for everything Hushcart knows, in a message as it is typed, and as it would be if it were not spelled out. */
export const scan: Scan = (text, context) => {
  const found = scanTyped(text, context);
  const said = saidIn(text);
  if (!said) return found;
  const more = scanTyped(said.text, context).map((finding) => ({
    ...finding,
    ...typedSpan(said, finding.start, finding.end),
  }));
  return withoutOverlaps([...found, ...more]);
};
