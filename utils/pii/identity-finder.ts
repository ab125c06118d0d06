import { formFinder } from './form-finder';
import { nationalIds } from './national-ids';

/** Finds identity, tax, licence and passport numbers of all regions, for the detectors of each type. */
export const identityFinder = formFinder(nationalIds);
