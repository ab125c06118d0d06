import { type MessageKey, t } from '../../../utils/i18n';
import { readTotals } from '../../../utils/ledger/totals';
import { sites } from '../../../utils/sites';

/**
 * The sites the ledger knows something of, by name.
 *
 * @throws {LedgerLockedError}
 */
export async function sitesInLedger(): Promise<string[]> {
  const found = new Set((await readTotals()).map(({ site }) => site));
  return [...found].sort((a, b) => siteName(a).localeCompare(siteName(b)));
}

/** What people call a site; one the viewer taught is called by its domain. */
export function siteName(site: string): string {
  return sites.some(({ id }) => id === site) ? t(`site_${site}` as MessageKey) : site;
}
