import type { ScanContext } from '../../utils/pii/detector';
import { type Finding, HOLDS } from '../../utils/pii/finding';
import { worldPhones } from '../../utils/pii/phones/phones-world';
import { scan } from '../../utils/pii/scan';
import { regionOf } from './message';
import type { Scanner } from './scanner';

/** Ourselves, as in a public room of the locale's region, the plans of all regions' phones loaded. */
export const hushcart: Scanner = {
  name: 'Hushcart',
  packages: [],
  usage: 'scan in a room of the region',
  open: async () => (text, locale) => scan(text, contextOf(locale)).filter(isSure),
};

/** The context of a room in the locale's region. */
export function contextOf(locale: string): ScanContext {
  return { region: regionOf({ locale }), audience: 'public', phones: worldPhones };
}

/** Whether a finding holds a message. */
export function isSure({ confidence }: Pick<Finding, 'confidence'>): boolean {
  return confidence >= HOLDS;
}
