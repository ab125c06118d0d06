// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LockCard } from '../../../entrypoints/dashboard/safety/lock-card';
import { show, speakEnglish, type } from '../components/show';
import { eventually } from '../eventually';
import { inOrder } from './status';

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

test('a passphrase that could not be set is said not to be, and nothing is sealed anew', async () => {
  const asked: string[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ name }: never) => {
    asked.push(name);
    return name === 'ledger.passphrase' ? { error: 'full' } : { value: { done: true } };
  }) as never);
  const root = show(<LockCard status={inOrder} onDone={async () => {}} />);
  for (const field of root.querySelectorAll('input')) type(field, 'correct horse');
  act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit')));
  await eventually(() => expect(root.textContent).toContain('That did not work'));
  await new Promise((done) => setTimeout(done, 50));
  expect(root.textContent).toContain('That did not work');
  expect(asked).toEqual(['ledger.passphrase']);
});
