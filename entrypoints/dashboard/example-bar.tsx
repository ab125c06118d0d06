import { t } from '../../utils/i18n';
import { hrefTo } from './route';
import { useExample } from './use-ledger';
import { useRoute } from './use-route';

/** Says all the time that what is shown is invented, and leads back. */
export function ExampleBar() {
  const size = useExample();
  const { page, params } = useRoute();
  if (size === null) return null;
  const { example: _, ...own } = params;
  return (
    <div class="example">
      <p>{t('dash_example_says')}</p>
      <a href={hrefTo(page, own)}>{t('dash_example_end')}</a>
    </div>
  );
}
