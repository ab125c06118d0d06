import type { Detector, ScanContext } from '../../../utils/pii/detector';
import { scan } from '../../../utils/pii/scan';

/** What a detector finds in a message among all others, as typed. */
export function slicesOf({ id }: Detector, context: ScanContext = {}): (text: string) => string[] {
  return (text) =>
    scan(text, context)
      .filter(({ detector }) => detector === id)
      .map(({ start, end }) => text.slice(start, end));
}

/** What is found in a message, with its type, as typed. */
export function typedSlices(text: string, context: ScanContext = {}): string[] {
  return scan(text, context).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}
