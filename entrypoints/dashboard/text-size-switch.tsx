import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { largeText, setLargeText } from '../../utils/large-text';

/** Everything a quarter larger, for eyes that like it so. */
export function TextSize() {
  const [large, setLarge] = useState(false);
  useEffect(() => {
    largeText.getValue().then(setLarge, () => {}); // Storage is away: the usual size.
    return largeText.watch(setLarge);
  }, []);
  const toggle = () => {
    setLarge(!large);
    // Not kept, it still holds for this page.
    setLargeText(!large).catch(() => {});
  };
  return (
    <button type="button" role="switch" class="switch" aria-checked={large} onClick={toggle}>
      {t('dash_large_text')}
      <span class="track" aria-hidden="true" />
    </button>
  );
}
