import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type MessageKey, t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import type { Change } from '../../utils/protection/change';
import { pauseIn } from '../../utils/protection/pauses';
import type { asks, SendRequest } from '../../utils/protection/requests';
import { PinForm } from '../options/pin-form';
import { siteName } from '../options/remembered/site-name';
import { useProtection } from '../options/use-protection';

type Outcome = 'done' | 'gone' | 'failed';

const parameters = new URLSearchParams(location.search);
/** What "less" is, by what it is less of. */
const LESS = {
  strict: { level: 'standard' },
  everywhere: { everywhere: false },
  peers: { hideFromPeers: false },
} as const;

/** What is said of a request, and of the line that shows it. */
const ASKS = {
  send: { what: 'lock_ask_what', preview: 'lock_ask_masked' },
  form: { what: 'lock_ask_form', preview: 'lock_ask_receiver' },
  spend: { what: 'lock_ask_spend', preview: 'lock_ask_spend_how' },
} as const satisfies Record<(typeof asks)[number], { what: MessageKey; preview: MessageKey }>;

const asked = parameters.get('ask');
const off = parameters.get('off');
const pause = parameters.get('pause');
const minutes = pauseIn(parameters.get('minutes'));
const through = parameters.get('through');
const less = parameters.get('less');

/**
 * The PIN for one thing: a message that is to go as it is, or a form (`?ask=`), a site that is to be
 * switched off (`?off=`) or paused (`?pause=` and `minutes=`), trackers that are to be let through on a site
 * (`?through=`) or blocked less (`?less=strict`, `everywhere` or `peers`).
 *
 * In a page of ours: what is typed in a site's page the site can read.
 */
export function LockPage() {
  const protection = useProtection();
  const [request, setRequest] = useState<SendRequest | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (!asked) return;
    const learn = (found: SendRequest | null) => (found ? setRequest(found) : setOutcome('gone'));
    ask('level.asked', asked).then(learn, () => setOutcome('failed'));
  }, []);

  const act = async () => {
    try {
      setOutcome((await doIt()) ? 'done' : 'gone');
    } catch {
      setOutcome('failed');
    }
    // For this one thing, not for five minutes.
    await ask('lock.close', null).catch(() => {});
  };
  const { view } = protection;
  return (
    <section class="card-section" aria-labelledby="lock-page">
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1 id="lock-page">{t(asked ? 'lock_ask_title' : 'lock_needed')}</h1>
      </header>
      {off && <p>{t('lock_off_what', siteName(off))}</p>}
      {pause && <p>{t('lock_pause_what', siteName(pause), String(minutes))}</p>}
      {through && <p>{t('lock_through_what', siteName(through))}</p>}
      {less && <p>{t('lock_less_what')}</p>}
      {request && (
        <>
          <p>{t(ASKS[request.about ?? 'send'].what, siteName(request.site), namesOf(request))}</p>
          <p class="preview-text">{request.preview}</p>
          <p class="soft">{t(ASKS[request.about ?? 'send'].preview)}</p>
        </>
      )}
      {outcome === null &&
        view &&
        (view.lock ? <PinForm protection={protection} onOpen={() => void act()} /> : <NoPin />)}
      <p role="status" class={outcome === 'done' ? '' : 'problem'}>
        {outcome && t(`lock_page_${outcome}`)}
      </p>
      <div class="row">
        <button type="button" onClick={() => void closeThis()}>
          {t(outcome === null ? 'lock_page_no' : 'lock_page_close')}
        </button>
      </div>
    </section>
  );
}

async function doIt(): Promise<boolean> {
  if (asked) return (await ask('level.let-go', asked)).done;
  if (through) return 'done' in (await ask('trackers.remember', through));
  if (less) {
    const choice = LESS[less as keyof typeof LESS];
    return choice !== undefined && 'done' in (await ask('trackers.choose', choice));
  }
  const change: Change = pause
    ? { do: 'pause', site: pause, minutes }
    : { do: 'site', site: off ?? '', on: false };
  return 'done' in (await ask('level.change', change));
}

/** The tab with this page; a script may close only windows that scripts opened. */
async function closeThis(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

function NoPin() {
  return (
    <p>
      {t('lock_none_yet')} <a href="/options.html#lock">{t('lock_set_one')}</a>
    </p>
  );
}

function namesOf({ types }: SendRequest): string {
  const list = new Intl.ListFormat(t('language'), { type: 'conjunction' });
  return list.format(types.map((type) => t(`type_${type}`)));
}
