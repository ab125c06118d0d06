import { useEffect, useState } from 'preact/hooks';
import { CountsRow } from '../../components/counts-row';
import { GivenList } from '../../components/given-list';
import { SiteSwitch } from '../../components/site-switch';
import { type MessageKey, t } from '../../utils/i18n';
import type { Given } from '../../utils/ledger/read';
import { sitesOff } from '../../utils/settings';
import { useLive } from './live';
import { countsToday, givenHere } from './queries';
import { lookAtTab, type Protection, type TabView } from './tab';

const SENTENCES: Record<Protection, MessageKey> = {
  unsupported: 'popup_unsupported',
  off: 'popup_off',
  protected: 'popup_protected',
  waiting: 'popup_waiting',
  'no-room': 'popup_no_room',
  reload: 'popup_reload',
};

/** The popup: is this site protected, what was done today, what the site has from you. */
export function Popup() {
  const [view, setView] = useState<TabView | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = () => lookAtTab().then(setView);
  useEffect(() => {
    void refresh();
    return sitesOff.watch(() => void refresh());
  }, []);

  const counts = useLive(countsToday, []);
  const given = useLive<Given[]>(() => givenHere(view?.site ?? null), [view?.site?.id]);
  if (!view) return null;

  async function toggle(on: boolean): Promise<void> {
    const others = (await sitesOff.getValue()).filter((id) => id !== view!.site!.id);
    await sitesOff.setValue(on ? others : [...others, view!.site!.id]);
  }

  const name = view.site ? t(`site_${view.site.id}` as MessageKey) : t('popup_no_site');
  return (
    <>
      <header>
        <img src="/icon/32.png" width="24" height="24" alt="" />
        <h1>{name}</h1>
        {view.site && (
          <SiteSwitch
            on={view.protection !== 'off'}
            onChange={(on) =>
              toggle(on).then(
                () => setFailed(false),
                () => setFailed(true),
              )
            }
          />
        )}
      </header>
      <p class={`sentence ${view.protection}`} role="status">
        {t(SENTENCES[view.protection])}
      </p>
      {failed && <p role="alert">{t('popup_settings_error')}</p>}
      {counts.error || given.error ? (
        <p role="alert" class="problem">
          {t('popup_ledger_error')}
        </p>
      ) : (
        <>
          {counts.value && <CountsRow counts={counts.value} />}
          {view.site && given.value && <GivenList given={given.value} />}
        </>
      )}
      <footer>{t('popup_all_local')}</footer>
    </>
  );
}
