import { sites } from '../sites';
import { domainOfPage } from './live-site';

const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** Whether it is a domain as rules write it: lower case, ASCII. */
export function isDomain(text: unknown): text is string {
  return typeof text === 'string' && DOMAIN.test(text);
}

/** The domains of a site by the name that levels and pauses give it: a record's id, else a domain itself. */
export function domainsOf(site: string): string[] {
  const listed = sites.find(({ id }) => id === site);
  if (!listed) return isDomain(site) ? [site] : [];
  const hosts = listed.matches.map((pattern) => pattern.split('/')[2]!.replace(/^\*\./, ''));
  return [...new Set(hosts.flatMap((host) => domainOfPage(`https://${host}/`) ?? []))];
}

/** What levels and pauses may call the site of a domain: its records' ids, or the domain. */
export function sitesOn(domain: string): string[] {
  const ids = sites.filter(({ id }) => domainsOf(id).includes(domain)).map(({ id }) => id);
  return ids.length > 0 ? ids : [domain];
}

/** How much longer the page's site is paused, in milliseconds; `null`: it is not. */
export function pauseOn(domain: string, pauses: Record<string, { left: number }>): number | null {
  const left = Object.entries(pauses).flatMap(([site, pause]) =>
    domainsOf(site).some((known) => isWithin(domain, known)) ? [pause.left] : [],
  );
  return left.length > 0 ? Math.max(...left) : null;
}

function isWithin(domain: string, known: string): boolean {
  return domain === known || domain.endsWith(`.${known}`);
}
