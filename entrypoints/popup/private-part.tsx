import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { currentTab } from './current-tab';

/** In a private window: that the numbers below will not know of it. Whether it is protected is said above. */
export function PrivatePart() {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    // A tab that is gone has no window.
    void currentTab().then(
      (tab) => setPrivate(tab?.incognito === true),
      () => {},
    );
  }, []);
  return isPrivate ? <p class="private">{t('popup_private')}</p> : null;
}
