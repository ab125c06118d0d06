import { formOf, type MessageKey, t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import { EVERYONE, OTHERS, SITE_ITSELF } from '../../utils/reports/flow-graph';
import type { Action, Kind } from '../../utils/reports/row';
import { sites } from '../../utils/sites';

/** “Phone number”: the name used in sentences, without its article. */
export function typeName(type: DataType): string {
  const name = t(`type_${type}`).replace(/^an? /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The site's name; of one that the viewer taught, its domain. */
export function siteName(site: string): string {
  if (site === OTHERS) return t('dash_others');
  const known = sites.some(({ id }) => id === site);
  return known ? t(`site_${site.replaceAll('-', '_')}` as MessageKey) : site;
}

/** The company of what was blocked by a rule that names none. */
const NAMELESS = 'other';

/** Whoever got something: a company, a host, a site, everyone. */
export function partyName(party: string): string {
  if (party === EVERYONE) return t('dash_everyone');
  if (party === SITE_ITSELF) return t('dash_site_itself');
  if (party === NAMELESS) return t('trackers_other');
  return siteName(party);
}

export function kindName(kind: Kind): string {
  return t(`dash_kind_${kind}`);
}

export function actionName(action: Action): string {
  return t(`dash_action_${action}`);
}

/** “as a fingerprint (sha256)”: how a detail left a page. */
export function howName(encoding: string): string {
  if (encoding === 'plain') return t('dash_how_plain');
  const isHashed = /\b(?:md5|sha\d|ripemd)/.test(encoding);
  return t(isHashed ? 'dash_how_hashed' : 'dash_how_encoded', encoding);
}

/** “a, b and c”. */
export function inWords(names: readonly string[]): string {
  return new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(names);
}

/** “a, b and 3 more”, so that a sentence stays one. */
export function someOf(names: readonly string[], most = 3): string {
  if (names.length <= most) return inWords(names);
  const shown = names.slice(0, most - 1).join(t('list_comma'));
  return t('dash_and_more', shown, String(names.length - most + 1));
}

/** One of two sentences, by the number in it: French says “0 détail”, Chinese knows one form. */
export function counted(one: MessageKey, other: MessageKey, count: number): string {
  return t(formOf(count) === 'one' ? one : other, count.toLocaleString(t('language')));
}
