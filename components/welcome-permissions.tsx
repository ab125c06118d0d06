import { t } from '../utils/i18n';

/** A site, and whether Hushcart may work there. */
export interface SiteAccess {
  id: string;
  name: string;
  granted: boolean;
}

interface Props {
  sites: SiteAccess[];
  /** The browser said no, or could not ask. */
  refused: boolean;
  onAllow(ids: string[]): void;
}

const REASONS = [
  ['welcome_may_sites', 'welcome_may_sites_why'],
  ['welcome_may_storage', 'welcome_may_storage_why'],
  ['welcome_may_scripting', 'welcome_may_scripting_why'],
  ['welcome_may_alarms', 'welcome_may_alarms_why'],
] as const;

/** Each permission with its reason, and the sites one by one. */
export function WelcomePermissions({ sites, refused, onAllow }: Props) {
  const missing = sites.filter(({ granted }) => !granted).map(({ id }) => id);
  return (
    <>
      <dl class="reasons">
        {REASONS.map(([what, why]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd class="soft">{t(why)}</dd>
          </div>
        ))}
      </dl>
      <ul class="kept access">
        {sites.map(({ id, name, granted }) => (
          <li key={id}>
            <b>{name}</b>
            {granted ? (
              <span class="soft">{t('welcome_granted')}</span>
            ) : (
              <button
                type="button"
                aria-label={t('welcome_allow_site', name)}
                onClick={() => onAllow([id])}
              >
                {t('welcome_allow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {missing.length > 1 && (
        <div class="row">
          <button type="button" onClick={() => onAllow(missing)}>
            {t('welcome_allow_all')}
          </button>
        </div>
      )}
      <p role="status" class="problem">
        {refused && t('welcome_refused')}
      </p>
    </>
  );
}
