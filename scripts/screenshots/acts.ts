import { eventually } from '../../tests/e2e/support/tab';
import type { Tab } from '../../tests/e2e/support/viewer';
import { mechanismRooms } from '../../tests/rooms/mechanisms';
import type { Room } from '../../tests/rooms/room';
import { taobao } from '../../tests/rooms/sites/taobao';
import type { Stage } from './screen';

export const PHONE = '打我电话13800001234';
/** A room whose box tests know how to put out of order. */
export const simpleRoom = mechanismRooms.find(({ id }) => id === 'enter-keyup')!;

/** Writes a message that is held, and waits for the warning. */
export async function write(tab: Tab, text = PHONE): Promise<void> {
  await tab.focusComposer();
  await tab.type(text);
  await tab.press('Enter');
  await tab.warning();
}

/** A room in which a message waits for its writer's decision. */
export async function held(stage: Stage, text = PHONE, room: Room = taobao): Promise<Tab> {
  const tab = await stage.enter(room);
  await write(tab, text);
  return tab;
}

/** Presses “send anyway”, and waits for the second step. */
export async function sendAnyway(tab: Tab, { labels }: Stage): Promise<void> {
  await tab.choose(new RegExp(labels.warning_send_anyway!));
  const confirm = labels.warning_confirm_send!;
  await eventually(confirm, async () => {
    const buttons = (await tab.card())?.buttons ?? [];
    // The first field or button that can be used has the focus.
    const ready = buttons.some(
      ({ name, focused, disabled }) => name === confirm && (focused || disabled),
    );
    return ready || null;
  });
}

/** Confirms it. */
export async function confirmSend(tab: Tab, { labels }: Stage): Promise<void> {
  await tab.choose(new RegExp(labels.warning_confirm_send!));
}
