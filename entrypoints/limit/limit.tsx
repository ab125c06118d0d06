import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type MessageKey, t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import type { Stopped } from '../../utils/protection/requests';
import { PinForm } from '../options/pin-form';
import { siteName } from '../options/remembered/site-name';
import { useProtection } from '../options/use-protection';

const id = new URLSearchParams(location.search).get('id') ?? '';

const WORDS = {
  daily: { title: 'limit_daily', why: 'limit_daily_why', more: 'limit_more' },
  night: { title: 'limit_night', why: 'limit_night_why', more: 'limit_more' },
  spend: { title: 'limit_spend', why: 'limit_spend_why', more: 'limit_spend_more' },
  site: { title: 'limit_site', why: 'limit_site_why', more: 'limit_site_more' },
} as const satisfies Record<Stopped['why'], Record<string, MessageKey>>;

/** Stands where a room or a page for spending was: why, what else there is, and the way to ask a parent on the spot. */
export function LimitPage() {
  const protection = useProtection();
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    ask('limits.why', id).then(
      (found) => (found ? setStopped(found) : setSaid('limit_gone')),
      () => setSaid('lock_page_failed'),
    );
  }, []);

  const goOn = async () => {
    try {
      const answer = await ask('limits.go-on', id);
      if ('need' in answer) setSaid('lock_page_failed');
    } catch {
      setSaid('lock_page_failed');
    }
    // For this one thing, not for five minutes.
    await ask('lock.close', null).catch(() => {});
  };
  const words = stopped && WORDS[stopped.why];
  const isLocked = Boolean(protection.view?.lock);
  return (
    <section class="card-section" aria-labelledby="limit">
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1 id="limit">{t(words?.title ?? 'limit_page')}</h1>
      </header>
      {stopped && words && (
        <>
          <p class="lead">
            {stopped.isManaged ? t(managedWords(stopped)) : t(words.why, siteName(stopped.site))}
          </p>
          {stopped.need === 'never' ? (
            !stopped.isManaged && <p class="soft">{t('limit_never')}</p>
          ) : (
            <>
              <p class="soft">{t('limit_ask')}</p>
              {asks && isLocked ? (
                <PinForm protection={protection} onOpen={() => void goOn()} />
              ) : (
                <div class="row">
                  <button type="button" onClick={() => (isLocked ? setAsks(true) : void goOn())}>
                    {t(words.more)}
                  </button>
                </div>
              )}
            </>
          )}
        </>
      )}
      <p role="status" class="problem">
        {said && t(said)}
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={() => void closeThis()}>
          {t('limit_close')}
        </button>
        <a class="button quiet" href="/options.html#time">
          {t('limit_settings')}
        </a>
      </div>
    </section>
  );
}

function managedWords({ why }: Stopped): MessageKey {
  return why === 'site' ? 'limit_managed' : 'limit_managed_time';
}

/** The tab with this page; a script may close only windows that scripts opened. */
async function closeThis(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
