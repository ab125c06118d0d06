import { type MessageKey, t } from '../../../utils/i18n';

/** A site's name by its id; a site the viewer taught is called by its address. */
export function siteName(id: string): string {
  return t(`site_${id.replaceAll('-', '_')}` as MessageKey) || id;
}
