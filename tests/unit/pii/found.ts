import type { DataType } from '../../../utils/pii/finding';
import { scan } from '../../../utils/pii/scan';

/** What holds a message in a room of this region, of these types, as typed; divided by bars. */
export function found(text: string, region: string, ...types: DataType[]): string {
  return scan(text, { region })
    .filter(({ type, confidence }) => types.includes(type) && confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}
