import { localDay } from '../../../utils/day';
import { assertMay } from '../../../utils/granted';
import { t } from '../../../utils/i18n';
import { currentLedger } from '../../../utils/ledger/current';
import { type ExportFormat, exportEvents } from '../../../utils/ledger/export';
import '../safety/safety.css';
import { saveFile } from '../../../utils/save-file';
import { useWork } from '../safety/use-work';
import { Working } from '../safety/working';
import type { Query } from '../source';
import { useExample } from '../use-ledger';

/** Exports what the list shows, all of it; invented entries are not worth a file. */
export function ExportPart({ filter }: { filter: Omit<Query, 'limit' | 'before'> }) {
  const work = useWork();
  const start = (format: ExportFormat) =>
    work.run(t('safety_export'), async (watch) => {
      await assertMay('export');
      const now = Date.now();
      const name = `hushcart-${localDay(now)}.${format}`;
      saveFile(await exportEvents(format, filter, now, await currentLedger(), watch), name);
      return { text: t('safety_exported', name) };
    });
  if (useExample() !== null) return null;
  return (
    <div class="export">
      <button type="button" class="quiet" onClick={() => start('json')}>
        {t('safety_export_json')}
      </button>
      <button type="button" class="quiet" onClick={() => start('csv')}>
        {t('safety_export_csv')}
      </button>
      <Working work={work} />
    </div>
  );
}
