/** What a browser calls the kinds of requests that rules may name. */
export type RequestType =
  | 'sub_frame'
  | 'script'
  | 'image'
  | 'xmlhttprequest'
  | 'ping'
  | 'websocket'
  | 'other';

/** Hosts and addresses of one purpose that are known by the same evidence. */
export interface Endpoint {
  /** Hosts, with all below them. */
  hosts?: string[];
  /** URL filters in the browsers' own notation: `||host/path`, `*`, `^`. */
  urls?: string[];
  /** Kinds of requests; all but navigations where not given. */
  types?: RequestType[];
  /** `third`: only on pages of others, as the host is also that company's own site. */
  party?: 'third';
  /** Hosts whose own pages and frames keep it. */
  notFrom?: string[];
  /** Left alone at the standard level, or (`never`) at every level. */
  level?: 'strict' | 'never';
  /** What may break without it: why it is graded so. */
  breaks?: string;
  /** How we know. */
  source: string;
}

/** A company that follows viewers, and where. Data only. */
export interface TrackerCompany {
  /** Kebab-case; the file's name. */
  id: string;
  name: string;
  nameZh: string;
  /** What its trackers mostly do. */
  category:
    | 'analytics'
    | 'advertising'
    | 'fingerprinting'
    | 'performance'
    | 'attribution'
    | 'social';
  /** ISO 3166-1 alpha-2; empty when they are of many. */
  country: string;
  /** Domains it owns, trackers or not. */
  domains: string[];
  endpoints: Endpoint[];
}
