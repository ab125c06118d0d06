import { useState } from 'preact/hooks';
import { CountsRow } from '../../components/counts-row';
import { GivenList } from '../../components/given-list';
import { SiteSwitch } from '../../components/site-switch';
import { type MessageKey, t } from '../../utils/i18n';
import { useLive } from '../../utils/use-live';
import { countsToday, summaryHere } from './queries';
import { Status } from './status';
import { switchSite } from './switch-site';
import { useTab } from './use-tab';

/** The popup: is this site protected, what was done today, what the site has from you. */
export function Popup() {
  const view = useTab();
  const [failed, setFailed] = useState(false);
  const counts = useLive(countsToday, []);
  const summary = useLive(() => summaryHere(view?.site ?? null), [view?.site?.id]);
  if (!view) return null;

  const { site, protection } = view;
  const toggle = (on: boolean) => {
    if (site) {
      switchSite(site.id, on).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    }
  };

  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{site ? t(`site_${site.id}` as MessageKey) : t('brand')}</h1>
      </header>
      <Status protection={protection} tabId={site && view.id} />
      {site && <SiteSwitch on={protection !== 'off'} onChange={toggle} />}
      {failed && (
        <p role="alert" class="problem">
          {t('popup_settings_error')}
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
      <footer>{t('popup_all_local')}</footer>
    </>
  );
}
