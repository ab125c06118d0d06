import { t } from '../../../utils/i18n';
import { makeChange } from './make-change';
import { siteName } from './site-name';
import type { Source } from './source';

export const sitesOff: Source = {
  list: async ({ off }) =>
    off.map((site) => ({
      key: `off ${site}`,
      group: t('options_kept_off'),
      label: siteName(site),
      remove: () => makeChange({ do: 'site', site, on: true }),
    })),
};
