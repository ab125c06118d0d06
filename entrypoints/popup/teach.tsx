import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TeachButton } from '../../components/teach-button';
import { t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import { siteName } from '../../utils/site-name';
import type { Wish } from '../../utils/teach';
import { currentTab } from './current-tab';

/** Offers to guard the tab's site where Hushcart does not yet: one of the list, or any other by being shown its chat box. */
export function Teach() {
  const [wish, setWish] = useState<Wish | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    wishable().then(setWish, () => setWish(null)); // Nothing to offer is nothing to see.
  }, []);
  if (!wish) return null;

  const { offer } = wish;
  const label =
    offer.kind === 'listed' ? t('teach_guard_site', siteName(offer.id)) : t('teach_start');
  const press = () => {
    fulfil(wish).then(
      (allowed) => (allowed ? close() : setProblem(t('teach_refused'))),
      () => setProblem(t('teach_failed')),
    );
  };
  return <TeachButton label={label} host={offer.host} problem={problem} onPress={press} />;
}

async function wishable(): Promise<Wish | null> {
  const tabId = (await currentTab())?.id;
  const offer = tabId === undefined ? null : await ask('teach.offer', tabId);
  return offer && { tabId: tabId!, offer };
}

/** The browser asks only in answer to a press: nothing may be awaited before. */
async function fulfil(wish: Wish): Promise<boolean> {
  const noted = ask('teach.wish', wish);
  const allowed = await browser.permissions.request({ origins: wish.offer.origins });
  await noted;
  if (allowed) await ask('teach.begin', null);
  return allowed;
}
