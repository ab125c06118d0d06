import type { ComponentChildren } from 'preact';
import { CountsRow } from '../../components/popup/counts-row';
import { GivenList } from '../../components/popup/given-list';
import { PopupLinks } from '../../components/popup/links';
import { RecentWarnings } from '../../components/popup/recent-warnings';
import { t } from '../../utils/i18n';
import type { Entry } from '../../utils/reports/row';
import type { Live } from '../../utils/use-live';
import type { PopupView } from './queries';
import { measured } from './words';

interface Props {
  live: Live<PopupView>;
  /** The newest warnings here. */
  recent: Entry[];
  site: string | null;
  /** What stands beside the rights. */
  children: ComponentChildren;
}

/** What the ledger tells: three numbers, what the site has, and below that the day. */
export function LedgerPart({ live: { value, error }, recent, site, children }: Props) {
  const to = (page: string, params: Record<string, string> = {}) => {
    const query = new URLSearchParams({ ...(site ? { site } : {}), ...params });
    return `/dashboard.html#/${page}${query.size > 0 ? `?${query}` : ''}`;
  };
  if (error) {
    const locked = error.name === 'LedgerLockedError';
    return (
      <>
        <p role={locked ? undefined : 'alert'} class={locked ? 'soft' : 'problem'}>
          {t(locked ? 'dash_locked' : 'popup_ledger_error')}
        </p>
        {locked && (
          <a href="/dashboard.html#/safety" target="_blank" rel="noopener">
            {t('dash_unlock')}
          </a>
        )}
        {children}
      </>
    );
  }
  if (!value) return <>{children}</>;
  const { here, blocked, summary, today } = value;
  const kinds = measured('kinds', summary.given.length);
  const given = { href: to('ledger'), label: t('popup_link_given'), value: kinds };
  return (
    <>
      <PopupLinks
        links={[
          { href: to('warnings'), label: t('popup_link_warned'), value: String(here.asked) },
          {
            href: to('trackers'),
            label: t('popup_link_blocked'),
            value: measured('companies', blocked.length),
          },
          ...(site ? [given] : []),
        ]}
      />
      {site && <GivenList {...summary} />}
      <div class="ways">
        {site && summary.given.length > 0 && (
          <a class="button quiet" href={to('rights')} target="_blank" rel="noopener">
            {t('dash_use_rights')}
          </a>
        )}
        {children}
      </div>
      <CountsRow counts={today} />
      {recent.length > 0 && <RecentWarnings entries={recent} />}
    </>
  );
}
