import { SafetyCard } from '../../../components/safety/card';
import { signs } from '../../../components/safety/signs';
import { localDay } from '../../../utils/day';
import { assertMay } from '../../../utils/granted';
import { t } from '../../../utils/i18n';
import { currentLedger } from '../../../utils/ledger/current';
import { type ExportFormat, exportEvents } from '../../../utils/ledger/export';
import { saveFile } from '../../../utils/save-file';
import { useWork } from './use-work';
import { Working } from './working';

/** The whole ledger for other programs; what is filtered is exported where it is filtered. */
export function ExportCard() {
  const work = useWork();
  const start = (format: ExportFormat) =>
    work.run(t('safety_export'), async (watch) => {
      await assertMay('export');
      const now = Date.now();
      const name = `hushcart-${localDay(now)}.${format}`;
      saveFile(await exportEvents(format, {}, now, await currentLedger(), watch), name);
      return { text: t('safety_exported', name) };
    });
  return (
    <SafetyCard title={t('safety_export')} sign={signs.export}>
      <p class="soft">{t('safety_export_what')}</p>
      <div class="row">
        <button type="button" onClick={() => start('json')}>
          {t('safety_export_json')}
        </button>
        <button type="button" onClick={() => start('csv')}>
          {t('safety_export_csv')}
        </button>
      </div>
      <Working work={work} />
    </SafetyCard>
  );
}
