// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PrivatePart } from '../../../entrypoints/popup/private-part';
import { show } from '../components/show';
import { eventually } from '../eventually';

const tabIs = (tab: object) =>
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [tab]) as never);

test('in a private window the popup says that nothing is written down, elsewhere it does not', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  tabIs({ id: 7, incognito: true });
  const hidden = show(<PrivatePart />);
  await eventually(() => expect(hidden.textContent).toContain('popup_private'));
  const query = tabIs({ id: 8, incognito: false });
  const usual = show(<PrivatePart />);
  await eventually(() => expect(query).toHaveBeenCalled());
  await Promise.resolve();
  expect(usual.textContent).toBe('');
});
