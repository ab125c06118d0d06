import { useEffect, useState } from 'preact/hooks';
import { type FileOutcome, OptionsFile } from '../../../components/options/file';
import { ask } from '../../../utils/messages';
import { readSettings, writeSettings } from '../../../utils/protection/settings-file';
import { saveFile } from '../../../utils/save-file';
import { syncOn } from '../../../utils/settings';
import { Section } from '../section';
import type { SectionProps } from './section-props';

/** Settings are a few lines; more is something else. In bytes. */
const LARGEST = 1_000_000;

/** Settings into a file and out of one; nothing of the ledger, no detail, no PIN. */
export function FileSection({ protection: { view }, pin }: SectionProps) {
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const [synced, setSynced] = useState(false);
  useEffect(() => {
    void syncOn.getValue().then(setSynced, () => {});
    return syncOn.watch(setSynced);
  }, []);
  if (!view) return null;

  const write = () =>
    pin.run(async () => {
      const need = await ask('level.need', 'export');
      if (need) return need;
      const now = await ask('lock.state', null);
      const file = new Blob([writeSettings(now, Date.now())], { type: 'application/json' });
      saveFile(file, 'hushcart-settings.json');
      setOutcome('written');
      return null;
    });
  const read = async (file: File) => {
    setOutcome(null);
    if (file.size > LARGEST) return setOutcome('too-big');
    const settings = readSettings(await file.text());
    if (typeof settings === 'string') return setOutcome(settings);
    pin.run(async () => {
      const answer = await ask('level.change', { do: 'import', settings });
      if ('need' in answer) return answer.need;
      setOutcome('taken');
      return null;
    });
  };
  return (
    <Section id="file" title="options_file" about="options_file_about">
      <OptionsFile
        outcome={outcome}
        synced={synced}
        onSync={(on) => void syncOn.setValue(on).catch(() => setOutcome('failed'))}
        onExport={write}
        onImport={(file) => void read(file).catch(() => setOutcome('failed'))}
      />
    </Section>
  );
}
