import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import { siteName } from './site-name';
import type { Source } from './source';

/** What the viewer does not want to be warned of again. */
export const rules: Source = {
  list: async () =>
    (await ask('rule.list', null)).map(({ id, kind, site, type, label }) => ({
      key: `rule ${id}`,
      group: kind === 'public' ? t('options_kept_public') : t('options_kept_rule', siteName(site)),
      label: label ? `${t(`type_${type}`)} ${label}` : t(`type_${type}`),
      async remove() {
        await ask('rule.remove', id);
        return null;
      },
    })),
};
