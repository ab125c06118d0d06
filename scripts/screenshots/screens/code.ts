import { eventually } from '../../../tests/e2e/support/tab';
import type { Tab } from '../../../tests/e2e/support/viewer';
import { held, sendAnyway } from '../acts';
import type { Stage, Visit } from '../screen';

const CODE = '验证码 839201';

/** The warning of a secret, which wants its last two characters before it lets it go. */
export const code: Visit = {
  screens: [
    { name: 'code', says: 'reason_verification_code', reach: (stage) => held(stage, CODE) },
    { name: 'code-last-two', says: 'warning_last_two', reach: (stage) => typed(stage, '') },
    { name: 'code-wrong', says: 'warning_last_two_wrong', reach: (stage) => typed(stage, '99') },
    { name: 'code-right', says: 'warning_last_two', reach: right },
  ],
};

async function right(stage: Stage): Promise<Tab> {
  const tab = await typed(stage, CODE.slice(-2));
  const confirm = stage.labels.warning_confirm_send!;
  await eventually(confirm, async () => {
    const buttons = (await tab.card())?.buttons ?? [];
    return buttons.some(({ name, disabled }) => name === confirm && !disabled) || null;
  });
  return tab;
}

async function typed(stage: Stage, characters: string): Promise<Tab> {
  const tab = await held(stage, CODE);
  await sendAnyway(tab, stage);
  await tab.type(characters);
  return tab;
}
