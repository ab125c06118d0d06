import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pauseSite } from '../../../entrypoints/popup/pause';

test.each([15, 60])(
  'where a pause of %d minutes needs the PIN, its page is told',
  async (minutes) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => ({
      value: { need: 'pin' },
    })) as never);
    const create = vi.spyOn(browser.tabs, 'create').mockImplementation(async () => ({}) as never);
    expect(await pauseSite('jd', minutes)).toBe('pin');
    const url = `/lock.html?pause=jd&minutes=${minutes}`;
    expect(create).toHaveBeenCalledExactlyOnceWith({ url });
  },
);
