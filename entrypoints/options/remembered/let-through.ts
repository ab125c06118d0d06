import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import { readChoices } from '../../../utils/trackers/store';
import type { Source } from './source';

/** The sites on which trackers are let through for good. */
export const letThrough: Source = {
  list: async () =>
    (await readChoices()).letThrough.map((domain) => ({
      key: `through ${domain}`,
      group: t('options_kept_through'),
      label: domain,
      async remove() {
        await ask('trackers.forget', domain);
        return null;
      },
    })),
};
