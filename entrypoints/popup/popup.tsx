import { useState } from 'preact/hooks';
import { SiteSwitch } from '../../components/popup/site-switch';
import { type MessageKey, t } from '../../utils/i18n';
import type { Need } from '../../utils/protection/allowed';
import { popupSentence, type Sentence } from '../../utils/reports/popup-sentence';
import { siteName } from '../../utils/site-name';
import { useLive } from '../../utils/use-live';
import { useLock } from '../dashboard/use-lock';
import { LedgerPart } from './ledger-part';
import { pauseSite } from './pause';
import { PausePart } from './pause-part';
import { PrivatePart } from './private-part';
import { readPopup, readRecent } from './queries';
import { situationOf } from './situation';
import { Status } from './status';
import { StepPart } from './step-part';
import { switchSite } from './switch-site';
import { Teach } from './teach';
import { Trackers } from './trackers';
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
  const { view, siteId } = useTab();
  const [failed, setFailed] = useState<MessageKey | null>(null);
  const site = view?.site ?? null;
  const { until, level, step, now } = usePause(site?.id ?? null);
  const ledger = useLive(siteId === undefined ? null : () => readPopup(siteId), [
    siteId,
    useLock(),
  ]);
  // Below the fold: looked up once all above it is there.
  const isThere = siteId !== undefined && ledger.value !== undefined;
  const recent = useLive(isThere ? () => readRecent(siteId) : null, [siteId, isThere]).value;
  if (!view) return null;

  const situation = situationOf(view, ledger.value, until, level);
  const sentence = popupSentence(situation, now);
  const tell = (work: Promise<Need | null>) =>
    void work.then(
      (need) => setFailed(need === 'never' ? 'level_never' : null),
      () => setFailed('popup_settings_error'),
    );
  const turn = (on: boolean) => site && tell(switchSite(site.id, on));
  const pause = (minutes: number) => site && tell(pauseSite(site.id, minutes));
  const isPaused = sentence.says === 'paused';

  return (
    <>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <div>
          <h1>{site ? siteName(site.id) : t('brand')}</h1>
          <p class={`state ${sentence.says}`}>
            {t(STATES[sentence.says] ?? 'popup_state_protected')}
          </p>
        </div>
        {site && (
          <SiteSwitch
            on={view.protection !== 'off'}
            onChange={(on) => (on && isPaused ? pause(0) : turn(on))}
          />
        )}
      </header>
      <Status
        sentence={sentence}
        words={wordsOf(sentence, now)}
        tabId={site && 'id' in view ? view.id : null}
        site={site?.id ?? null}
        onResume={() => pause(0)}
      />
      <PrivatePart />
      {failed && (
        <p role="alert" class="problem">
          {t(failed)}
        </p>
      )}
      <Teach />
      {step && <StepPart step={step} tell={tell} />}
      <LedgerPart live={ledger} recent={recent ?? []} site={site?.id ?? null}>
        {site && (isPaused || !situation.off) && <PausePart paused={isPaused} onPause={pause} />}
      </LedgerPart>
      <Trackers site={site?.id ?? null} tell={tell} />
      <footer>
        <div class="ways">
          <a class="button quiet" href="/dashboard.html" target="_blank" rel="noopener">
            {t('popup_dashboard')}
          </a>
          <a class="button quiet" href="/options.html" target="_blank" rel="noopener">
            {t('options_title')}
          </a>
        </div>
        <p>{t('popup_all_local')}</p>
      </footer>
    </>
  );
}
