import { t } from '../../../utils/i18n';
import { makeChange } from './make-change';
import { siteName } from './site-name';
import type { Source } from './source';

export const pauses: Source = {
  list: async (view) =>
    Object.keys(view.pauses).map((site) => ({
      key: `pause ${site}`,
      group: t('options_kept_pause'),
      label: siteName(site),
      remove: () => makeChange({ do: 'pause', site, minutes: 0 }),
    })),
};
