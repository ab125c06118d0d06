import { useState } from 'preact/hooks';
import { CountsRow } from '../../components/counts-row';
import { GivenList } from '../../components/given-list';
import { SiteSwitch } from '../../components/site-switch';
import { type MessageKey, t } from '../../utils/i18n';
import { siteName } from '../../utils/site-name';
import { useLive } from './live';
import { countsToday, summaryHere } from './queries';
import { Status } from './status';
import { switchSite } from './switch-site';
import { Teach } from './teach';
import { Trackers } from './trackers';
import { useTab } from './use-tab';

/** The popup: is this site protected, what was done today, what the site has from you. */
export function Popup() {
  const view = useTab();
  const [failed, setFailed] = useState<MessageKey | false>(false);
  const counts = useLive(countsToday, []);
  const summary = useLive(() => summaryHere(view?.site ?? null), [view?.site?.id]);
  if (!view) return null;

  const { site, protection } = view;
  const toggle = (on: boolean) => {
    if (site) {
      switchSite(site.id, on).then(
        (need) => setFailed(need === 'never' && 'level_never'),
        () => setFailed('popup_settings_error'),
      );
    }
  };

  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{site ? siteName(site.id) : t('brand')}</h1>
      </header>
      <Status protection={protection} tabId={site && view.id} />
      <Teach />
      {site && <SiteSwitch on={protection !== 'off'} onChange={toggle} />}
      {failed && (
        <p role="alert" class="problem">
          {t(failed)}
        </p>
      )}
      {counts.error || summary.error ? (
        <p role="alert" class="problem">
          {t('popup_ledger_error')}
        </p>
      ) : (
        <>
          {counts.value && <CountsRow counts={counts.value} />}
          {summary.value && <GivenList {...summary.value} />}
        </>
      )}
      <Trackers />
      <footer>{t('popup_all_local')}</footer>
    </>
  );
}
