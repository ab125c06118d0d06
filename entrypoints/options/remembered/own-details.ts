import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import type { Source } from './source';

export const ownDetails: Source = {
  list: async () =>
    (await ask('own.list', null)).map(({ id, kind, label }) => ({
      key: `own ${id}`,
      group: t(`options_own_${kind}`),
      label,
      async remove() {
        const answer = await ask('own.remove', id);
        return 'need' in answer ? answer.need : null;
      },
    })),
};
