import { liveDomains } from '../../utils/trackers/scope';
import { domainOf, isBlockOfHost, OTHER, priorityOf } from './fold';
import { readList, wholeHost } from './lists';
import type { Owners } from './owner';
import type { Draft, ListNumber, Rule } from './rule';

/** Kinds of requests that are looked at: a page the viewer opens is never refused. */
const KINDS = new Set([
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'media',
  'websocket',
  'other',
]);

/** The rules of the lists that name more than a host; sites with the same rule share one. */
export function foldPaths(numbers: ListNumber[], owners: Owners): Draft[] {
  const groups = new Map<string, Draft>();
  for (const number of numbers) {
    const rules = readList(number);
    const domains = new Set(
      rules.filter(isBlockOfHost).map((rule) => domainOf(wholeHost(rule) ?? '')),
    );
    for (const rule of rules) {
      if (isBlockOfHost(rule) && wholeHost(rule)) continue;
      const draft = draftOf(rule, owners);
      if (!draft || !isWorthwhile(rule, number, domains, owners)) continue;
      const { initiatorDomains, ...rest } = draft.condition;
      const key = JSON.stringify([draft.action, draft.priority, rest, Boolean(initiatorDomains)]);
      const same = groups.get(key);
      if (!same) groups.set(key, draft);
      else if (initiatorDomains) {
        const both = new Set([...same.condition.initiatorDomains!, ...initiatorDomains]);
        same.condition.initiatorDomains = [...both].sort();
      }
    }
  }
  return [...groups.values()];
}

function draftOf(rule: Rule, owners: Owners): Draft | null {
  const { type } = rule.action;
  if (type !== 'block' && type !== 'allow') return null;
  const { resourceTypes, ...rest } = rule.condition;
  const kinds = resourceTypes?.filter((kind) => KINDS.has(kind));
  if (kinds?.length === 0) return null;
  const host = hostOf(rule);
  return {
    company: type === 'allow' ? null : host && owners.isKnown(host) ? owners.of(host) : OTHER,
    priority: priorityOf(rule),
    action: { type },
    condition: kinds ? { ...rest, resourceTypes: kinds } : rest,
  };
}

/**
 * Whether a rule can matter on a live-shopping site: all of the tracking list but for its pictures in mails; of the ad
 * lists those for any host, for companies, for hosts that are blocked besides, and for live-shopping sites.
 */
function isWorthwhile(
  rule: Rule,
  list: ListNumber,
  blocked: ReadonlySet<string>,
  owners: Owners,
): boolean {
  const { urlFilter = '', resourceTypes, initiatorDomains } = rule.condition;
  if (/^[a-z0-9_.-]+\.[a-z]+$/i.test(urlFilter) && resourceTypes?.join() === 'image') return false;
  if (rule.action.type === 'block' && initiatorDomains) {
    return initiatorDomains.some((site) => liveDomains.includes(domainOf(site)));
  }
  const host = hostOf(rule);
  if (!host || list === 3) return true;
  const domain = domainOf(host);
  return owners.isKnown(host) || blocked.has(domain) || liveDomains.includes(domain);
}

/** The host a filter begins with, if it is written out. */
function hostOf({ condition }: Rule): string | null {
  return /^\|\|([a-z0-9-]+(?:\.[a-z0-9-]+)+)[/^:?]/.exec(condition.urlFilter ?? '')?.[1] ?? null;
}
