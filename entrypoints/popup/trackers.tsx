import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TrackersCard } from '../../components/trackers-card';
import { t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import type { TrackerView } from '../../utils/trackers/view';
import { tabId } from './tab';

/**
 * The trackers of the tab under the popup, as they are counted.
 *
 * @param isPauseElsewhere Whether the popup has a pause for the whole site.
 */
export function Trackers({ isPauseElsewhere }: { isPauseElsewhere: boolean }) {
  const [view, setView] = useState<TrackerView | null>(null);
  const [failed, setFailed] = useState(false);
  const look = async () => {
    const id = await tabId();
    if (id !== undefined) setView(await ask('trackers.view', id));
  };
  /** Does what was chosen, loads the page anew where that shows, and looks again. */
  const act = (work: () => Promise<unknown>, reload = false) => {
    work()
      .then(async () => {
        const id = reload ? await tabId() : undefined;
        if (id !== undefined) await browser.tabs.reload(id);
        await look();
        setFailed(false);
      })
      .catch(() => setFailed(true));
  };

  useEffect(() => {
    act(look);
    const again = () => void look().catch(() => setFailed(true));
    browser.storage.onChanged.addListener(again);
    return () => browser.storage.onChanged.removeListener(again);
  }, []);

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
          isPauseElsewhere={isPauseElsewhere}
          onPause={() => act(() => ask('trackers.pause', domain), true)}
          onResume={() => act(() => ask('trackers.resume', domain), true)}
          onRemember={() => act(() => ask('trackers.remember', domain))}
          onLevel={(level) => act(() => ask('trackers.choose', { level }), true)}
          onEverywhere={(on) => act(() => everywhere(on))}
        />
      )}
    </>
  );
}

/** The browser asks for the permission only in answer to a click; with it, the background switches over. */
async function everywhere(on: boolean): Promise<void> {
  const sites = { origins: ['*://*/*'] };
  if (on) await browser.permissions.request(sites);
  else {
    await ask('trackers.choose', { everywhere: false });
    await browser.permissions.remove(sites);
  }
}
