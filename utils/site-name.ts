import { type MessageKey, t } from './i18n';

/** A site's name as people know it; a taught one is called by its domain. */
export function siteName(id: string): string {
  return t(`site_${id}` as MessageKey) || id;
}
