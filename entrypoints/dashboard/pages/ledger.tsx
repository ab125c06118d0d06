import { Figure } from '../../../components/charts/figure';
import { Matrix } from '../../../components/charts/matrix';
import { heatCells, heatSentence, heatTable } from '../../../components/dashboard/heat-words';
import { siteName, typeName } from '../../../components/dashboard/names';
import { PeriodChoice } from '../../../components/dashboard/period';
import { t } from '../../../utils/i18n';
import { heatMap } from '../../../utils/reports/heat-map';
import { Events } from '../events/events';
import { Report } from '../report';
import { usePeriod } from '../use-period';
import { useHref } from '../use-route';

/** Which site has which details; below it every entry. */
export function Ledger() {
  const { period, days, setPeriod } = usePeriod('365');
  const href = useHref();
  return (
    <>
      <PeriodChoice period={period} onChange={setPeriod} />
      <Report days={days}>
        {(rows, today) => {
          const map = heatMap(rows);
          const sentence = heatSentence(map);
          if (map.cells.length === 0) return <p class="hero">{t('dash_nothing_given')}</p>;
          return (
            <Figure finding={sentence} table={heatTable(map, href, today)} wide>
              <Matrix
                label={sentence}
                rows={map.sites.map((key) => ({ key, name: siteName(key) }))}
                columns={map.types.map((key) => ({ key, name: typeName(key) }))}
                cells={heatCells(map, href, today)}
              />
              <p class="soft key">{t('dash_heat_key')}</p>
            </Figure>
          );
        }}
      </Report>
      <Events />
    </>
  );
}
