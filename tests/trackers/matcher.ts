import { getDomain } from 'tldts-experimental';
import type { Condition, Rule } from '../../scripts/rulesets/rule';

/** A request as the browsers' rules see it. */
export interface Request {
  url: string;
  /** Kind in the words of the rules: `script`, `xmlhttprequest`, … */
  type: string;
  /** Host of the page or frame that asks. */
  initiator: string;
}

/** Whether rules let a request out, and the rule that decides. */
export interface Verdict {
  blocked: boolean;
  rule: Rule | null;
}

/** At equal priority an exception wins. */
const ORDER = ['allow', 'allowAllRequests', 'block'];

/** Judges requests by rules as browsers do: highest priority first, then by action. */
export function openMatcher(rules: Rule[]): (request: Request) => Verdict {
  const sorted = rules
    .filter(({ action }) => ORDER.includes(action.type))
    .sort(
      (a, b) =>
        b.priority - a.priority || ORDER.indexOf(a.action.type) - ORDER.indexOf(b.action.type),
    )
    .map((rule) => ({ rule, matches: compile(rule.condition) }));
  return (request) => {
    const found = sorted.find(({ matches }) => matches(request));
    return { blocked: found?.rule.action.type === 'block', rule: found?.rule ?? null };
  };
}

function compile(condition: Condition): (request: Request) => boolean {
  const { domainType, resourceTypes, excludedResourceTypes } = condition;
  const url = condition.urlFilter === undefined ? null : filter(condition);
  const to = condition.requestDomains && new Set(condition.requestDomains);
  const from = condition.initiatorDomains && new Set(condition.initiatorDomains);
  const notFrom = condition.excludedInitiatorDomains && new Set(condition.excludedInitiatorDomains);
  return (request) => {
    if (resourceTypes ? !resourceTypes.includes(request.type) : request.type === 'main_frame') {
      return false;
    }
    if (excludedResourceTypes?.includes(request.type)) return false;
    if (condition.requestMethods && !condition.requestMethods.includes('get')) return false;
    const { hostname } = new URL(request.url);
    if (to && !isBelow(hostname, to)) return false;
    if (from && !isBelow(request.initiator, from)) return false;
    if (notFrom && isBelow(request.initiator, notFrom)) return false;
    const first = getDomain(hostname) === getDomain(request.initiator);
    if (domainType && (domainType === 'firstParty') !== first) return false;
    return url?.(request.url) ?? true;
  };
}

function isBelow(host: string, domains: ReadonlySet<string>): boolean {
  for (let at = 0; ; ) {
    if (domains.has(host.slice(at))) return true;
    const dot = host.indexOf('.', at);
    if (dot === -1) return false;
    at = dot + 1;
  }
}

/** `||` a host or below, `|` an end, `*` anything, `^` a separator or the end. */
function filter({ urlFilter, isUrlFilterCaseSensitive }: Condition): (url: string) => boolean {
  const source = urlFilter!
    .replace(/[.+?${}()[\]\\]/g, '\\$&')
    .replace(/(?<=[^|])\|(?=.)/g, '\\|')
    .replace(/\*/g, '.*')
    .replace(/\^/g, '(?:[^\\w.%-]|$)')
    .replace(/^\|\|/, '^[a-z-]+://(?:[^/?#]*\\.)?')
    .replace(/^\|/, '^')
    .replace(/\|$/, '$');
  const pattern = new RegExp(source, isUrlFilterCaseSensitive ? '' : 'i');
  return (url) => pattern.test(url);
}
