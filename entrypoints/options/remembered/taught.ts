import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import { taughtSites } from '../../../utils/taught-sites';
import type { Source } from './source';

/** The sites the viewer has added: with one, its permission goes as well. */
export const taught: Source = {
  list: async () =>
    (await taughtSites.getValue()).map(({ host }) => ({
      key: `taught ${host}`,
      group: t('options_kept_taught'),
      label: host,
      async remove() {
        const answer = await ask('teach.remove', host);
        return 'need' in answer ? answer.need : null;
      },
    })),
};
