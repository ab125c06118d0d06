import { family } from '../../../utils/family';
import { t } from '../../../utils/i18n';
import { setLargeText } from '../../../utils/large-text';
import { ask } from '../../../utils/messages';
import type { Need } from '../../../utils/protection/allowed';
import type { Change } from '../../../utils/protection/change';
import type { Who } from '../../../utils/protection/level';

/** Makes a change; answers what stands in its way, `null`: nothing. */
export async function makeChange(change: Change): Promise<Need | null> {
  const answer = await ask('level.change', change);
  return 'need' in answer ? answer.need : null;
}

/** Says who sits here; an older person's warnings name whom to ask, and all pages of ours have larger letters. */
export async function chooseWho(who: Who): Promise<Need | null> {
  const before = (await ask('lock.state', null)).who;
  const need = await makeChange({ do: 'who', who });
  if (need) return need;
  // Only as somebody comes or goes: the switch in the dashboard stays as it was put.
  if ((who === 'elder') !== (before === 'elder')) await setLargeText(who === 'elder');
  const named = await family.getValue();
  if (who === 'elder' ? named === '' : named !== '') {
    await family.setValue(who === 'elder' ? t('family_default') : '');
  }
  return null;
}
