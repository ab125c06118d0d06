import type { Company } from './company';

/** How much is blocked. */
export type TrackerLevel = 'standard' | 'strict';

/** What is known about a tab's trackers, for the popup. */
export interface TrackerView {
  /** The site a pause is for; `null` where the browser does not say. */
  domain: string | null;
  /** Whether trackers are blocked on this page at all. */
  covered: boolean;
  /** `exact`: all are counted. `page`: those of this page. `own`: only those on the site's own hosts. */
  counted: 'exact' | 'page' | 'own';
  /** Most blocked first. */
  companies: (Company & { count: number })[];
  /** When a pause ends, in milliseconds since the Unix epoch; `'always'`, or `null` when there is none. */
  paused: number | 'always' | null;
  /** Companies blocked here before the pause: what it lets through. */
  letThrough: Company[];
  level: TrackerLevel;
  /** Whether the protection level leaves no other choice. */
  isBound: boolean;
  everywhere: boolean;
  /** Whether other viewers' browsers are kept from learning this one's address, on all sites. */
  hidesFromPeers: boolean;
  /** Whether this page has opened a direct connection (WebRTC): with the address in the `open`, or while it was `hidden`. */
  peers: 'open' | 'hidden' | null;
  /** Rule sets the browser refused; the rest works on. */
  refused: string[];
}
