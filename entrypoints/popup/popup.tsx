import { useState } from 'preact/hooks';
import { SiteSwitch } from '../../components/site-switch';
import { type MessageKey, t } from '../../utils/i18n';
import { resumeSite } from '../../utils/pause';
import { popupSentence, type Sentence } from '../../utils/reports/popup-sentence';
import { useLive } from '../../utils/use-live';
import { useLock } from '../dashboard/use-lock';
import { LedgerPart } from './ledger-part';
import { PausePart } from './pause-part';
import { readPopup } from './queries';
import { situationOf } from './situation';
import { Status } from './status';
import { switchSite } from './switch-site';
import { usePause } from './use-pause';
import { useTab } from './use-tab';
import { wordsOf } from './words';

/** Beside the site's name, in a word. */
const STATES: Partial<Record<Sentence['says'], MessageKey>> = {
  permission: 'popup_state_none',
  unsupported: 'popup_state_none',
  older: 'popup_state_none',
  paused: 'popup_state_paused',
  off: 'popup_state_off',
  waiting: 'popup_state_ready',
  no_room: 'popup_state_ready',
};

/** The popup: is this site protected, one sentence on how it stands, what it has from you, and the way on. */
export function Popup() {
  const view = useTab();
  const [failed, setFailed] = useState(false);
  const site = view?.site ?? null;
  const { until, ended, now } = usePause(site?.id ?? null);
  const ledger = useLive(() => readPopup(site?.id ?? null), [site?.id, useLock()]);
  if (!view) return null;

  const situation = situationOf(view, ledger.value, until);
  const sentence = popupSentence(situation, now);
  const done = (work: Promise<void>) =>
    void work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const resume = () => site && done(resumeSite(site.id));

  return (
    <>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <div>
          <h1>{site ? t(`site_${site.id.replaceAll('-', '_')}` as MessageKey) : t('brand')}</h1>
          <p class={`state ${sentence.says}`}>
            {t(STATES[sentence.says] ?? 'popup_state_protected')}
          </p>
        </div>
        {site && (
          <SiteSwitch
            on={view.protection !== 'off'}
            onChange={(on) => (on ? resume() : done(switchSite(site.id, false)))}
          />
        )}
      </header>
      <Status
        sentence={sentence}
        words={wordsOf(sentence, situation, now)}
        tabId={site && 'id' in view ? view.id : null}
        site={site?.id ?? null}
        onResume={resume}
      />
      {failed && (
        <p role="alert" class="problem">
          {t('popup_settings_error')}
        </p>
      )}
      <LedgerPart live={ledger} site={site?.id ?? null}>
        {site && !situation.off && sentence.says !== 'paused' && (
          <PausePart site={site.id} paused={false} ended={ended} onFailed={() => setFailed(true)} />
        )}
        {site && sentence.says === 'paused' && (
          <PausePart site={site.id} paused ended={false} onFailed={() => setFailed(true)} />
        )}
      </LedgerPart>
      <footer>
        <a class="button quiet" href="/dashboard.html" target="_blank" rel="noopener">
          {t('popup_dashboard')}
        </a>
        <p>{t('popup_all_local')}</p>
      </footer>
    </>
  );
}
