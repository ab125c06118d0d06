import { t } from '../../utils/i18n';
import type { FileProblem } from '../../utils/protection/settings-file';

/** What came of the last file: written, taken over, or why not. */
export type FileOutcome = 'written' | 'taken' | 'too-big' | FileProblem | 'failed';

interface Props {
  outcome: FileOutcome | null;
  /** Whether the browser's sync carries them, too. */
  synced: boolean;
  onSync(on: boolean): void;
  onExport(): void;
  onImport(file: File): void;
}

const SAID = {
  written: 'options_file_written',
  taken: 'options_file_taken',
  'too-big': 'options_file_not_ours',
  'not-json': 'options_file_not_json',
  'not-ours': 'options_file_not_ours',
  'too-new': 'options_file_too_new',
  damaged: 'options_file_damaged',
  failed: 'options_failed',
} as const;

/** Settings into a file, and out of one. */
export function OptionsFile({ outcome, synced, onSync, onExport, onImport }: Props) {
  const good = outcome === 'written' || outcome === 'taken';
  return (
    <>
      <label class="option">
        <input
          type="checkbox"
          checked={synced}
          onChange={(event) => onSync(event.currentTarget.checked)}
        />
        <span>
          <b>{t('options_sync')}</b>
          <span class="soft">{t('options_sync_means')}</span>
        </span>
      </label>
      <div class="row">
        <button type="button" onClick={onExport}>
          {t('options_export')}
        </button>
        <label class="button">
          {t('options_import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onImport(file);
              event.currentTarget.value = ''; // The same file may be chosen again.
            }}
          />
        </label>
      </div>
      <p role="status" class={good ? 'soft' : 'problem'}>
        {outcome && t(SAID[outcome])}
      </p>
    </>
  );
}
