import { family } from '../../../utils/family';
import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import type { Need } from '../../../utils/protection/allowed';
import type { Change } from '../../../utils/protection/change';
import type { Who } from '../../../utils/protection/level';

/** Makes a change; answers what stands in its way, `null`: nothing. */
export async function makeChange(change: Change): Promise<Need | null> {
  const answer = await ask('level.change', change);
  return 'need' in answer ? answer.need : null;
}

/** Says who sits here; an older person's warnings name whom to ask. */
export async function chooseWho(who: Who): Promise<Need | null> {
  const need = await makeChange({ do: 'who', who });
  if (need) return need;
  const named = await family.getValue();
  if (who === 'elder' ? named === '' : named !== '') {
    await family.setValue(who === 'elder' ? t('family_default') : '');
  }
  return null;
}
