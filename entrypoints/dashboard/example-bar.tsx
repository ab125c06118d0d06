import { t } from '../../utils/i18n';
import { hrefTo } from './route';
import { useExample } from './use-ledger';
import { useRoute } from './use-route';

/** Says all the time whether what is shown is invented, and leads back. */
export function ExampleBar({ own = false }: { own?: boolean | undefined }) {
  const size = useExample();
  const { page, params } = useRoute();
  if (size === null) return null;
  const { example: _, ...rest } = params;
  return (
    <div class="example">
      <p>{t(own ? 'dash_example_not_here' : 'dash_example_says')}</p>
      <a href={hrefTo(page, rest)}>{t(own ? 'dash_example_off' : 'dash_example_end')}</a>
    </div>
  );
}
