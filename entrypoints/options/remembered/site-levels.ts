import { t } from '../../../utils/i18n';
import { makeChange } from './make-change';
import { siteName } from './site-name';
import type { Source } from './source';

export const siteLevels: Source = {
  list: async ({ sites }) =>
    Object.entries(sites).map(([site, level]) => ({
      key: `level ${site}`,
      group: t('options_kept_level', t(`level_${level}_name`)),
      label: siteName(site),
      remove: () => makeChange({ do: 'level', level: null, site }),
    })),
};
