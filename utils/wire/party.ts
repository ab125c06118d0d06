/** Endings under which anybody may register, that are longer than one label: those of the lands our sites are from. */
const LONG_ENDINGS =
  /\.(?:(?:com|net|org|gov|edu)\.(?:cn|hk|tw|sg|my|au|br|mx|tr|vn|ph)|co\.(?:jp|kr|uk|th|id|in|nz)|(?:or|ne|go|ac)\.(?:jp|kr)|github\.io|myshopify\.com)$/;

/**
 * The part of a host that one owner registered. A guess good enough to tell neighbours apart: the background, which
 * knows companies, has the last word.
 */
export function ownerOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  if (/^[\d.]+$|:/.test(host)) return host;
  return labels.slice(LONG_ENDINGS.test(`.${labels.join('.')}`) ? -3 : -2).join('.');
}

/** Host of an address as a page gave it; `null` where nothing is sent (`blob:`, `data:`), or it is none. */
export function hostOf(url: string, base: string): string | null {
  if (!URL.canParse(url, base)) return null;
  const { protocol, hostname } = new URL(url, base);
  return /^(https?|wss?):$/.test(protocol) ? hostname : null;
}
