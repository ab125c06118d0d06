import { nationalIds } from '../national-ids';
import { formFinder } from './form-finder';

/** Finds identity, tax, licence and passport numbers of all regions, for the detectors of each type. */
export const identityFinder = formFinder(nationalIds);
