import { t } from '../../utils/i18n';

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

/** What is asked for at install, by its name in the manifest; a test compares it with docs/permissions.md. */
export const REASONS = {
  hosts: 'welcome_may_sites',
  scripting: 'welcome_may_scripting',
  activeTab: 'welcome_may_tab',
  declarativeNetRequest: 'welcome_may_block',
  webRequest: 'welcome_may_count',
  storage: 'welcome_may_storage',
  unlimitedStorage: 'welcome_may_room',
  alarms: 'welcome_may_alarms',
} as const;

/** Each permission with its reason, and the sites one by one. */
export function WelcomePermissions({ sites, refused, onAllow }: Props) {
  const missing = sites.filter(({ granted }) => !granted).map(({ id }) => id);
  return (
    <>
      <dl class="reasons">
        {Object.values(REASONS).map((what) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd class="soft">{t(`${what}_why`)}</dd>
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
      <p class="soft">{t('welcome_may_later')}</p>
      <p role="status" class="problem">
        {refused && t('welcome_refused')}
      </p>
    </>
  );
}
