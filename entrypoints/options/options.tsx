import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LockBanner } from '../../components/lock/banner';
import { t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import { FileSection } from './sections/file';
import { LanguageSection } from './sections/language';
import { LockSection } from './sections/lock';
import { OwnSection } from './sections/own';
import { PeopleSection } from './sections/people';
import { RememberedSection } from './sections/remembered';
import { ShortcutsSection } from './sections/shortcuts';
import { TimeSection } from './sections/time';
import { WeekSection } from './sections/week';
import { usePin } from './use-pin';
import { useProtection } from './use-protection';

const PARTS = [
  ['people', 'options_people'],
  ['lock', 'lock_title'],
  ['time', 'time_title'],
  ['own', 'options_own'],
  ['remembered', 'options_remembered'],
  ['week', 'lock_week'],
  ['language', 'options_language'],
  ['shortcuts', 'options_shortcuts'],
  ['file', 'options_file'],
] as const;

/** Firefox for Android has no shortcuts. */
function isHere([id]: (typeof PARTS)[number]): boolean {
  return id !== 'shortcuts' || browser.commands !== undefined;
}

/** The settings: who is protected and how, and everything that is remembered. */
export function Options() {
  const protection = useProtection();
  const pin = usePin(protection);
  const [revision, setRevision] = useState(0);
  const { view, failed, refresh } = protection;
  const isThere = view !== null;
  // Whoever was sent to a part of it comes before that part is drawn.
  useEffect(() => {
    if (isThere) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
  return (
    <>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>{t('options_title')}</h1>
        <a class="button" href="/dashboard.html">
          {t('popup_dashboard')}
        </a>
      </header>
      <nav aria-label={t('options_parts')}>
        {PARTS.filter(isHere).map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {t(title)}
          </a>
        ))}
      </nav>
      {failed && (
        <p role="alert" class="banner problem">
          {t('options_failed')}
        </p>
      )}
      {view && (
        <LockBanner
          view={view}
          onLockNow={() => void ask('lock.close', null).then(refresh)}
          onForgetNotice={() =>
            pin.run(async () => {
              const answer = await ask('level.forget-notice', null);
              return 'need' in answer ? answer.need : null;
            })
          }
          onStopReset={() =>
            pin.run(async () => {
              const answer = await ask('lock.reset', false);
              return 'need' in answer ? answer.need : null;
            })
          }
          onElapsed={() => void refresh()}
        />
      )}
      {pin.dialog}
      <PeopleSection protection={protection} pin={pin} />
      <LockSection protection={protection} pin={pin} />
      <TimeSection protection={protection} pin={pin} />
      <OwnSection onAdded={() => setRevision(revision + 1)} />
      <RememberedSection protection={protection} pin={pin} revision={revision} />
      <WeekSection />
      <LanguageSection />
      <ShortcutsSection />
      <FileSection protection={protection} pin={pin} />
      <footer>{t('popup_all_local')}</footer>
    </>
  );
}
