import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TeachButton } from '../../components/teach/button';
import { type MessageKey, t } from '../../utils/i18n';
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
      (problem) => (problem ? setProblem(t(problem)) : close()),
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

/**
 * The browser asks only in answer to a press: nothing may be awaited before.
 *
 * @returns What stands in the way, if anything.
 */
async function fulfil(wish: Wish): Promise<MessageKey | null> {
  const noted = ask('teach.wish', wish);
  const allowed = await browser.permissions.request({ origins: wish.offer.origins });
  const answer = await noted;
  if ('need' in answer) return answer.need === 'pin' ? 'teach_needs_pin' : 'level_never';
  if (!allowed) return 'teach_refused';
  await ask('teach.begin', null);
  return null;
}
