import { useState } from 'preact/hooks';
import { AidCard } from '../../../components/rights/aid-card';
import { NoticeCheck } from '../../../components/rights/notice-check';
import { dayWords } from '../../../components/rights/own-words';
import { TypeChips } from '../../../components/rights/type-chips';
import { t } from '../../../utils/i18n';
import type { DataType } from '../../../utils/pii/finding';
import { type GivenType, todosOf } from '../../../utils/rights/breach';
import { sites } from '../../../utils/sites';
import type { GivenTo } from './given';
import { dayAt, today } from './moment';
import { nameOfSite } from './names';

/** What a shop usually has: to tick where the ledger knows nothing. */
const USUAL: readonly DataType[] = [
  'person_name',
  'phone',
  'postal_address',
  'email',
  'order_number',
  'national_id',
  'bank_card',
  'payment_account',
  'password',
];

interface Props {
  site: string | null;
  given: readonly GivenTo[];
}

/** A platform has lost data: what it had, since when, and what to see to first. */
export function BreachOfPlatform({ site: first, given }: Props) {
  const [site, setSite] = useState(first ?? '');
  const [ticked, setTicked] = useState<DataType[]>([]);
  const own = given.find((each) => each.site === site)?.given ?? [];
  const all = own.length ? own : ticked.map(asGiven);
  const names = [...new Set([...given.map((each) => each.site), ...sites.map(({ id }) => id)])];
  const letterTo = (kind: string) =>
    `#/rights?${new URLSearchParams({ ...(site !== 'other' && { site }), kind })}`;
  return (
    <>
      <label class="rights-field">
        {t('rights_breach_which')}
        <select value={site} onChange={({ currentTarget }) => setSite(currentTarget.value)}>
          <option value="">{t('rights_breach_choose')}</option>
          {names.map((id) => (
            <option key={id} value={id}>
              {nameOfSite(id)}
            </option>
          ))}
          <option value="other">{t('rights_breach_other')}</option>
        </select>
      </label>
      {site && (
        <>
          <p role="status">{own.length ? had(site, own) : t('rights_breach_nothing')}</p>
          {own.length === 0 && (
            <TypeChips
              label={t('rights_breach_may_have')}
              types={USUAL}
              chosen={ticked}
              onChange={setTicked}
            />
          )}
          {todosOf(all).map(({ aid, given: about }) => (
            <AidCard
              key={aid.id}
              aid={aid}
              given={own.length ? about : []}
              byPlatform
              dayOf={(at) => dayWords(dayAt(at), today())}
            />
          ))}
          <NoticeCheck askHref={letterTo('explain')} />
          <div class="rights-row">
            <a class="rights-quiet" href={letterTo('copy')}>
              {t('rights_breach_copy')}
            </a>
            <a class="rights-quiet" href={letterTo('delete')}>
              {t('rights_breach_delete')}
            </a>
          </div>
        </>
      )}
    </>
  );
}

function had(site: string, given: readonly GivenType[]): string {
  const day = dayWords(dayAt(given[0]!.first), today());
  const name = nameOfSite(site);
  return given.length === 1
    ? t('rights_breach_gave_one', name, day)
    : t('rights_breach_gave', name, String(given.length), day);
}

function asGiven(type: DataType): GivenType {
  return { type, first: 0, last: 0, count: 0 };
}
