import { t } from '../../utils/i18n';
import { inWords } from '../dashboard/names';

/** Whose live rooms alone there are, as whoever manages this browser has laid down; `names`: of the sites. */
export function OptionsManagedSites({ names }: { names: readonly string[] }) {
  return (
    <p class="note">
      {names.length > 0 ? t('sites_managed', inWords(names)) : t('sites_managed_none')}
    </p>
  );
}
