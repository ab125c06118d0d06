import { DataTable } from '../../../components/charts/data-table';
import { Figure } from '../../../components/charts/figure';
import { RankedBars } from '../../../components/charts/ranked-bars';
import { dayOfMoment } from '../../../components/dashboard/dates';
import {
  counted,
  inWords,
  partyName,
  siteName,
  typeName,
} from '../../../components/dashboard/names';
import { PeriodChoice } from '../../../components/dashboard/period';
import { t } from '../../../utils/i18n';
import { type Leak, leaks } from '../../../utils/reports/leaks';
import { Events } from '../events/events';
import { Report } from '../report';
import { usePeriod } from '../use-period';

/** What pages sent on to others, in the clear or wrapped. */
export function Leaks() {
  const { period, days, setPeriod } = usePeriod('365');
  return (
    <>
      <PeriodChoice period={period} onChange={setPeriod} />
      <Report days={days} has={(rows) => leaks(rows).length > 0} empty="dash_empty_leaks">
        {(rows, today) => {
          const found = leaks(rows);
          return (
            <Figure finding={finding(found)} table={<LeakTable found={found} today={today} />}>
              <RankedBars
                rows={found.map((leak) => ({
                  key: leak.party,
                  name: partyName(leak.party),
                  count: leak.seen + leak.stopped,
                  note: noteOf(leak),
                }))}
              />
            </Figure>
          );
        }}
      </Report>
      <Events kind="leak" />
    </>
  );
}

function finding(found: Leak[]): string {
  const seen = found.reduce((sum, leak) => sum + leak.seen, 0);
  const stopped = found.reduce((sum, leak) => sum + leak.stopped, 0);
  return t(
    'dash_leaks_finding',
    counted('dash_parties_one', 'dash_parties_other', found.length),
    counted('dash_times_one', 'dash_times_other', seen),
    counted('dash_times_one', 'dash_times_other', stopped),
  );
}

function noteOf({ types, stopped, seen }: Leak): string {
  const names = inWords(types.map(typeName));
  return stopped > 0 && seen === 0 ? t('dash_all_stopped', names) : names;
}

function LeakTable({ found, today }: { found: Leak[]; today: string }) {
  return (
    <DataTable
      label={t('dash_leaks_asks')}
      columns={[
        t('dash_receiver'),
        t('dash_detail'),
        t('dash_sites'),
        t('dash_left'),
        t('dash_action_stopped'),
        t('dash_last'),
      ]}
      rows={found.map(({ party, types, sites, seen, stopped, last }) => ({
        key: party,
        cells: [
          partyName(party),
          types.map(typeName).join(t('list_comma')),
          sites.map(siteName).join(t('list_comma')),
          seen,
          stopped,
          { text: dayOfMoment(last, today), sort: last },
        ],
      }))}
    />
  );
}
