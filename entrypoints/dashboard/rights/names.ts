import { own } from '../../../components/rights/own-words';
import { type MessageKey, t } from '../../../utils/i18n';
import { contactOf } from '../../../utils/rights/contacts';
import { sites } from '../../../utils/sites';

/** What people call a site: by its contact, its record, or else its domain. */
export function nameOfSite(site: string): string {
  const contact = contactOf(site);
  if (contact) return own(contact.name);
  return sites.some(({ id }) => id === site)
    ? t(`site_${site.replaceAll('-', '_')}` as MessageKey)
    : site;
}
