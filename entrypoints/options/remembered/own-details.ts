import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import { allowed } from '../../../utils/protection/allowed';
import type { Source } from './source';

export const ownDetails: Source = {
  list: async () =>
    (await ask('own.list', null)).map(({ id, kind, label }) => ({
      key: `own ${id}`,
      group: t(`options_own_${kind}`),
      label,
      async remove() {
        const { level, lock } = await ask('lock.state', null);
        const locked = lock !== null && lock.openMs === 0;
        if (allowed('own.remove', level, locked) !== 'free') return 'pin';
        await ask('own.remove', id);
        return null;
      },
    })),
};
