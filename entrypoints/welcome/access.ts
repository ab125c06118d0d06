import { browser } from 'wxt/browser';
import type { SiteAccess } from '../../components/welcome/permissions';
import { sites } from '../../utils/sites';
import { siteName } from '../options/remembered/site-name';

/** The sites that are asked for at install: Chrome has allowed them all by then, Firefox those that were ticked. */
export function readAccess(): Promise<SiteAccess[]> {
  return Promise.all(
    sites
      .filter(({ access }) => access === 'install')
      .map(async ({ id, matches }) => ({
        id,
        name: siteName(id),
        granted: await browser.permissions.contains({ origins: matches }),
      })),
  );
}

/** Asks the browser for sites; resolves to whether it said yes. Only during a click. */
export function requestAccess(ids: string[]): Promise<boolean> {
  const origins = sites.filter(({ id }) => ids.includes(id)).flatMap(({ matches }) => matches);
  return browser.permissions.request({ origins });
}
