import type { Detector, ScanContext } from '../../../utils/pii/detector';
import { scannerOf } from '../../../utils/pii/scanner';

/** What a detector finds in a message when no other looks, as typed. */
export function alone(detector: Detector, context: ScanContext = {}): (text: string) => string[] {
  const scan = scannerOf([detector]);
  return (text) =>
    scan(text, context)
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ start, end }) => text.slice(start, end));
}
