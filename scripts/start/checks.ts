import { isDeepStrictEqual } from 'node:util';
import { textOf } from '../../tests/e2e/support/popup';
import type { LiveServer } from '../../tests/e2e/support/server';
import { eventually } from '../../tests/e2e/support/tab';
import type { Tab } from '../../tests/e2e/support/viewer';
import { words } from './words';

/** What the story expects of a room's tab; each throws an error with a plain sentence if it does not come true. */
export function checks(server: LiveServer, tab: Tab) {
  const received = () => server.arrived(tab.session);
  const buttons = async () => (await tab.card())?.buttons.map(({ name }) => name) ?? [];

  return {
    /** The server has received these messages in this order and no others. */
    arrived: (...messages: string[]) =>
      soon(
        async () => isDeepStrictEqual(received(), messages),
        async () => words.notArrived(messages, received()),
      ),
    /** Hushcart's card has this button. */
    offers: (button: string) =>
      soon(
        async () => (await buttons()).includes(button),
        async () => words.noButton(button, await buttons()),
      ),
    /** The popup says this. */
    says: (popup: Tab, text: string) =>
      soon(
        async () => (await textOf(popup)).includes(text),
        async () => words.notSaid(text, await textOf(popup)),
      ),
  };
}

async function soon(
  holds: () => Promise<boolean>,
  complaint: () => Promise<string>,
): Promise<void> {
  try {
    await eventually('a step', async () => (await holds()) || null);
  } catch (cause) {
    throw new Error(await complaint(), { cause });
  }
}
