// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { FileSection } from '../../../entrypoints/options/sections/file';
import type { SectionProps } from '../../../entrypoints/options/sections/section-props';
import { button, fire, show, speakEnglish } from '../components/show';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messages', () => ({ ask: asked }));
const saved = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/save-file', () => ({ saveFile: saved }));

afterEach(() => document.body.replaceChildren());

test('settings leave in a file only where the level in force lets them, a policy’s as well', async () => {
  speakEnglish();
  asked.mockImplementation(async (name: string) => (name === 'level.need' ? 'pin' : { level: 0 }));
  let needed: unknown;
  const pin = {
    run: async (work: () => Promise<unknown>) => {
      needed = await work();
    },
  };
  const props = { protection: { view: {} }, pin } as unknown as SectionProps;
  fire(button(show(<FileSection {...props} />), 'Export settings'), 'click');
  await vi.waitFor(() => expect(needed).toBe('pin'));
  expect(asked).toHaveBeenCalledWith('level.need', 'export');
  expect(saved).not.toHaveBeenCalled();
});
