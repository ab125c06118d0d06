import { liveDomains } from '../../utils/trackers/scope';
import type { Draft } from './rule';

/**
 * Whether a rule is about requests of pages that are no live-shopping sites, nor parts of one. Firefox tries all rules
 * on each request of any page, so these are on only where the viewer wants all sites looked at.
 */
export function isElsewhere({ condition: { initiatorDomains } }: Draft): boolean {
  return !!initiatorDomains && !initiatorDomains.some((domain) => liveDomains.some(isKin(domain)));
}

/** Whether one of two domains lies within the other. */
const isKin = (one: string) => (other: string) =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
