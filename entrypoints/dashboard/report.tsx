import type { ComponentChildren } from 'preact';
import { Empty } from '../../components/dashboard/empty';
import { addDays } from '../../utils/day';
import { type MessageKey, t } from '../../utils/i18n';
import type { Row } from '../../utils/reports/row';
import { hrefTo } from './route';
import { useLedger } from './use-ledger';

interface Props {
  /** How far back, in days; `null`: all. */
  days: number | null;
  /** Whether all time is wanted day by day. */
  daily?: boolean;
  /** How many days back are read at least, to compare with. */
  against?: number;
  /** Whether there is anything to show; the sentence to show if not. */
  has?(rows: Row[]): boolean;
  empty?: MessageKey;
  /** Draws the rows of these days; `before` are those that were read to compare with. */
  children(rows: Row[], today: string, before: Row[]): ComponentChildren;
}

/** A part of a page that is drawn from the ledger; says so where that is empty, locked or away. */
export function Report({
  days,
  daily,
  against = 0,
  has = hasAny,
  empty = 'dash_empty_ledger',
  children,
}: Props) {
  const view = useLedger(days && Math.max(days, against), daily);
  switch (view.state) {
    case 'quiet':
      return null;
    case 'loading':
      return (
        <p role="status" class="loading">
          {t('dash_loading')}
        </p>
      );
    case 'locked':
      return (
        <Empty sign="lock" says={t('dash_locked')} to={[t('dash_unlock'), hrefTo('safety')]} />
      );
    case 'unavailable':
      return (
        <Empty
          sign="problem"
          says={t('popup_ledger_error')}
          to={[t('dash_repair'), hrefTo('safety')]}
          alert
        />
      );
    case 'ready': {
      const from = days === null ? '' : addDays(view.today, 1 - days);
      const { rows = [], before = [] } = Object.groupBy(view.rows, ({ day }) =>
        day < from ? 'before' : 'rows',
      );
      if (has(rows)) return <>{children(rows, view.today, before)}</>;
      return <Nothing has={has} empty={empty} />;
    }
  }
}

/** Nothing in the time chosen is not nothing at all: only without any entry is there a need of the example. */
function Nothing({ has, empty }: Required<Pick<Props, 'has' | 'empty'>>) {
  const ever = useLedger(null);
  if (ever.state !== 'ready') return null;
  if (has(ever.rows)) return <Empty sign="calm" says={t('dash_empty_time')} />;
  return <Empty sign="calm" says={t(empty)} to={[t('dash_see_example'), exampleHere()]} />;
}

function hasAny(rows: Row[]): boolean {
  return rows.length > 0;
}

/** Invented entries are enough to fill each page and few enough to read. */
const EXAMPLE = '1200';

function exampleHere(): string {
  const page = location.hash.replace(/^#\/?/, '').split('?')[0];
  return hrefTo(page || 'overview', { example: EXAMPLE });
}
