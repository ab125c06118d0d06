import { t } from '../../../utils/i18n';
import type { DataType } from '../../../utils/pii/finding';
import type { Kind } from '../../../utils/reports/row';
import { useLedger } from '../use-ledger';
import { useParams } from '../use-route';
import { EventList } from './event-list';
import { ExportPart } from './export-part';
import { Filters } from './filters';

/** Every entry of all time, newest first, by the filters that stand in the address; without any, nothing. */
export function Events({ kind }: { kind?: Kind }) {
  const [params, setParams] = useParams();
  const ever = useLedger(null);
  if (ever.state !== 'ready') return null;
  const rows = ever.rows.filter((row) => !kind || row.kind === kind);
  if (rows.length === 0) return null;
  const fixed = kind ?? (params.kind as Kind | undefined);
  const filter = {
    ...(params.site ? { site: params.site } : {}),
    ...(params.type ? { type: params.type as DataType } : {}),
    ...(params.q ? { text: params.q } : {}),
    ...(fixed ? { kind: fixed } : {}),
  };
  return (
    <section class="events" aria-labelledby="entries">
      <h2 id="entries">{t('dash_entries')}</h2>
      <Filters rows={rows} params={params} onChange={setParams} kinds={!kind} />
      <ExportPart filter={filter} />
      <EventList key={JSON.stringify(filter)} filter={filter} />
    </section>
  );
}
