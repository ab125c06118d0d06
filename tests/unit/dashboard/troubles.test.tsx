// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Troubles } from '../../../entrypoints/dashboard/safety/troubles';
import { NO_TROUBLES } from '../../../utils/ledger/settings';
import { button, show, speakEnglish, type } from '../components/show';
import { eventually } from '../eventually';
import { inOrder } from './status';

const status = {
  ...inOrder,
  troubles: { ...NO_TROUBLES, aside: [{ name: 'old', at: 1 }] },
};

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

test('an earlier ledger with a passphrase of its own is asked for it, until it is the right one', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: {
    input: { phrase: string | null };
  }) => {
    const { phrase } = message.input;
    return { value: phrase === null ? 'sealed' : phrase === 'the one before' ? 7 : 'wrong' };
  }) as never);
  const root = show(<Troubles status={status} onDone={async () => {}} />);
  const says = (text: string) => eventually(() => expect(root.textContent).toContain(text));
  act(() => button(root, 'Try to bring it back').click());
  await says('That ledger has a passphrase of its own.');
  const give = (phrase: string) => {
    type(root.querySelector('input')!, phrase);
    act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit')));
  };
  give('another');
  await says('That is not the right passphrase.');
  give('the one before');
  await says('Events brought back: 7.');
  expect(root.querySelector('form')).toBeNull();
});
