/** A rule of `declarativeNetRequest`, as far as the lists and we use it. */
export interface Rule {
  id: number;
  priority: number;
  action: {
    type: 'block' | 'allow' | 'allowAllRequests' | 'redirect' | 'modifyHeaders';
    redirect?: { transform?: { query?: string; queryTransform?: { removeParams?: string[] } } };
    requestHeaders?: HeaderChange[];
    responseHeaders?: HeaderChange[];
  };
  condition: Condition;
}

interface HeaderChange {
  header: string;
  operation: 'set' | 'remove';
  value?: string;
}

export interface Condition {
  urlFilter?: string;
  regexFilter?: string;
  isUrlFilterCaseSensitive?: boolean;
  requestDomains?: string[];
  excludedRequestDomains?: string[];
  initiatorDomains?: string[];
  excludedInitiatorDomains?: string[];
  resourceTypes?: string[];
  excludedResourceTypes?: string[];
  requestMethods?: string[];
  domainType?: 'firstParty' | 'thirdParty';
}

/** A rule before it has a number, and whom its requests go to. */
export interface Draft extends Omit<Rule, 'id'> {
  /** A company's id, or the registrable domain of a host nobody has a name for; `null` where it blocks nothing. */
  company: string | null;
}

/** A list of filters by its number at AdGuard, with the reason it is taken. */
export const LISTS = {
  2: 'AdGuard Base filter: ad networks',
  3: 'AdGuard Tracking Protection filter: trackers worldwide',
  17: 'AdGuard URL Tracking filter: parameters that follow a viewer from page to page',
  224: 'AdGuard Chinese filter: Chinese ad networks and trackers',
} as const;

export type ListNumber = keyof typeof LISTS;

/** A rule set as it is written: one rule a line, so that a difference can be read. */
export function textOf(rules: Rule[]): string {
  return `[\n${rules.map((rule) => JSON.stringify(rule)).join(',\n')}\n]\n`;
}
