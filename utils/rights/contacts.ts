import list from './contacts.json';
import type { Words } from './words';

/**
 * Where a request can go. Facts collected from the sources named, not from the live policies: they are always shown
 * with their date and what they are worth, and a sender is told to compare them with the site.
 */
export interface Contact {
  name: Words;
  domains: readonly string[];
  /** Ids of site records. */
  sites?: readonly string[];
  company?: string;
  email?: string;
  form?: string;
  /** Where and how an account is closed. */
  closeAt?: string;
  close?: Words;
  note?: Words;
  /** Known as the contact for people in the EU. */
  scope?: 'EU';
  /** `stored`: from a stored policy or checked record; `general`: a mailbox for everything; `partial`, `none`: no address. */
  sure: 'stored' | 'general' | 'partial' | 'none';
  /** Day of the oldest source: `YYYY-MM-DD`. */
  seen: string;
  sources: readonly string[];
}

export const contacts: readonly Contact[] = list as readonly Contact[];

/** Of a site record's id, or of a host or domain; `null` where we know of none. */
export function contactOf(site: string): Contact | null {
  return contacts.find(({ sites }) => sites?.includes(site)) ?? nearestTo(site);
}

/** The one whose domain is the longest: `weixin.qq.com` is not `qq.com`. */
function nearestTo(host: string): Contact | null {
  const found = contacts
    .flatMap((contact) => contact.domains.map((domain) => ({ contact, domain })))
    .filter(({ domain }) => host === domain || host.endsWith(`.${domain}`))
    .sort((a, b) => b.domain.length - a.domain.length);
  return found[0]?.contact ?? null;
}
