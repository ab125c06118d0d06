import type { ComponentChildren } from 'preact';
import { Empty } from '../../components/dashboard/empty';
import { type MessageKey, t } from '../../utils/i18n';
import type { Row } from '../../utils/reports/row';
import { hrefTo } from './route';
import { useLedger } from './use-ledger';

interface Props {
  /** How far back, in days; `null`: all. */
  days: number | null;
  /** Whether all time is wanted day by day. */
  daily?: boolean;
  /** Whether there is anything to show; the sentence to show if not. */
  has?(rows: Row[]): boolean;
  empty?: MessageKey;
  children(rows: Row[], today: string): ComponentChildren;
}

/** A part of a page that is drawn from the ledger; says so where that is empty, locked or away. */
export function Report({
  days,
  daily,
  has = hasAny,
  empty = 'dash_empty_ledger',
  children,
}: Props) {
  const view = useLedger(days, daily);
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
    case 'ready':
      if (has(view.rows)) return <>{children(view.rows, view.today)}</>;
      return <Empty sign="calm" says={t(empty)} to={[t('dash_see_example'), exampleHere()]} />;
  }
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
