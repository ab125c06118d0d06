import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsShortcuts, type Shortcut } from '../../../components/options/shortcuts';
import { Section } from '../section';

/** The shortcuts; nothing where the browser has none, as on Android. */
export function ShortcutsSection() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () => void readShortcuts().then(setShortcuts, () => {});
    look();
    // Whoever has changed them comes back from the browser's own page.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (shortcuts.length === 0) return null;
  return (
    <Section id="shortcuts" title="options_shortcuts" about="options_shortcuts_about">
      <OptionsShortcuts shortcuts={shortcuts} onChange={() => void openSettings()} />
    </Section>
  );
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  // Chrome names the button of the toolbar as well, without a word on what it does.
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ does: description, keys: shortcut ?? '' }] : [],
  );
}

/** Firefox opens its page upon request alone; Chrome has no request, but an address. */
async function openSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?(): Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
