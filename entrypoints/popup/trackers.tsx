import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TrackersCard } from '../../components/trackers/card';
import { t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import type { Need } from '../../utils/protection/allowed';
import { QUARTER } from '../../utils/protection/pauses';
import type { TrackerView } from '../../utils/trackers/view';
import { pauseSite } from './pause';
import { tabId } from './tab';

type Answer = Awaited<ReturnType<typeof ask<'trackers.choose'>>>;

interface Props {
  /** Id of the tab's site; `null`: it has no record, and goes by its domain. */
  site: string | null;
  /** Says what stood in the way, if anything did. */
  tell(work: Promise<Need | null>): void;
}

/** The trackers of the tab under the popup, as they are counted. */
export function Trackers({ site, tell }: Props) {
  const [view, setView] = useState<TrackerView | null>(null);
  const [failed, setFailed] = useState(false);
  const look = async () => {
    const id = await tabId();
    if (id !== undefined) setView(await ask('trackers.view', id));
    setFailed(false);
  };
  const again = () => void look().catch(() => setFailed(true));

  /**
   * Does what was chosen, and looks again; loads the page anew where that shows.
   *
   * @param lock What the page that takes the PIN is asked to do where one is needed.
   */
  const act = (work: Promise<Answer>, { reload = false, lock = '' }) =>
    tell(
      work.then(async (answer) => {
        const need = 'need' in answer ? answer.need : null;
        if (need === 'pin') await browser.tabs.create({ url: `/lock.html?${lock}` });
        if (need) return need;
        const id = reload ? await tabId() : undefined;
        if (id !== undefined) await browser.tabs.reload(id);
        await look();
        return null;
      }),
    );

  useEffect(again, []);
  useEffect(() => {
    // Chrome answers twenty times in ten minutes what it has blocked: it is not asked for each thing stored.
    const changed = (changes: object, area: string) => {
      const isNews = (prefix: string) =>
        area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix));
      if ((view?.counted === 'exact' && isNews('trackers:')) || isNews('peers:')) again();
      if (area === 'local' && ('trackerChoices' in changes || 'agreement' in changes)) again();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [view?.counted]);

  const domain = view?.domain;
  return (
    <>
      {failed && (
        <p role="alert" class="problem">
          {t('trackers_failed')}
        </p>
      )}
      {view && domain && (
        <TrackersCard
          view={view}
          now={Date.now()}
          isPauseElsewhere={site !== null}
          onPause={() => tell(pauseSite(domain, QUARTER))}
          onResume={() => tell(pauseSite(site ?? domain, 0))}
          onForget={() => act(ask('trackers.forget', domain), { reload: true })}
          onRemember={() => act(ask('trackers.remember', domain), { lock: `through=${domain}` })}
          onLevel={(level) =>
            act(ask('trackers.choose', { level }), { reload: true, lock: 'less=strict' })
          }
          onEverywhere={(on) => act(everywhere(on), { lock: 'less=everywhere' })}
          onPeers={(on) => act(hideFromPeers(on), { reload: true, lock: 'less=peers' })}
        />
      )}
    </>
  );
}

/** The browser asks for the permission only in answer to a click; with it, the background switches over. */
async function everywhere(on: boolean): Promise<Answer> {
  const sites = { origins: ['*://*/*'] };
  if (on) {
    await browser.permissions.request(sites);
    return { done: true };
  }
  const answer = await ask('trackers.choose', { everywhere: false });
  if ('done' in answer) await browser.permissions.remove(sites);
  return answer;
}

/** Asked for in the same way; the background gives it back. */
async function hideFromPeers(on: boolean): Promise<Answer> {
  const permission = { permissions: ['privacy' as const] };
  if (on && !(await browser.permissions.request(permission))) return { done: true };
  return ask('trackers.choose', { hideFromPeers: on });
}
