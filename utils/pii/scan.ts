import { detectors } from './detectors';
import { scannerOf } from './scanner';

/** Looks for everything Hushcart knows. */
export const scan = scannerOf(detectors);
