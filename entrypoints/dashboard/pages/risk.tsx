import { DataTable } from '../../../components/charts/data-table';
import { Figure } from '../../../components/charts/figure';
import { Puzzle } from '../../../components/charts/puzzle';
import { dayOfMoment } from '../../../components/dashboard/dates';
import { inWords, partyName, typeName } from '../../../components/dashboard/names';
import { t } from '../../../utils/i18n';
import { isGiven } from '../../../utils/ledger/event';
import { callers, type Holder } from '../../../utils/reports/caller';
import { Report } from '../report';
import { useHref } from '../use-route';

/** How many cards there are; the table has them all. */
const MOST = 6;

/** What a caller could know: who holds which pieces of the picture. */
export function Risk() {
  return (
    <Report days={null} has={(rows) => rows.some(isGiven)} empty="dash_empty_risk">
      {(rows, today) => {
        const holders = callers(rows);
        return (
          <>
            <Figure finding={finding(holders)} table={<HolderTable holders={holders} />}>
              <div class="columns">
                {holders.slice(0, MOST).map((holder) => (
                  <Card key={holder.party} holder={holder} today={today} />
                ))}
              </div>
            </Figure>
            <p class="soft">{t('dash_risk_advice')}</p>
          </>
        );
      }}
    </Report>
  );
}

function Card({ holder, today }: { holder: Holder; today: string }) {
  const { party, isSite, types, pieces, scams, missing, last } = holder;
  const href = useHref();
  return (
    <article class="card">
      <h2>{partyName(party)}</h2>
      <p>{t('dash_holds', inWords(types.map(typeName)), dayOfMoment(last, today))}</p>
      <Puzzle pieces={pieces} />
      {scams[0] && <p class="danger">{t(`dash_scam_${scams[0]}`)}</p>}
      {missing && <p class="soft">{t('dash_missing', t(`dash_piece_${missing}`))}</p>}
      <a href={href('ledger', isSite ? { site: party } : { q: party })}>{t('dash_see_entries')}</a>
    </article>
  );
}

function finding([first]: Holder[]): string {
  const [scam] = first!.scams;
  if (!scam) return t('dash_risk_small', partyName(first!.party));
  return t(
    'dash_risk_finding',
    partyName(first!.party),
    String(first!.pieces.length),
    t(`dash_scam_${scam}`),
  );
}

function HolderTable({ holders }: { holders: Holder[] }) {
  return (
    <DataTable
      label={t('dash_risk_asks')}
      columns={[t('dash_holder'), t('dash_pieces'), t('dash_detail'), t('dash_scam')]}
      rows={holders.map(({ party, pieces, types, scams }) => ({
        key: party,
        cells: [
          partyName(party),
          pieces.length,
          { text: types.map(typeName).join(t('list_comma')), sort: types.length },
          scams[0] ? t(`dash_scam_${scams[0]}`) : '',
        ],
      }))}
    />
  );
}
