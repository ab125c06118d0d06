/**
 * Tells the page's own scripts what the header `Sec-GPC` tells its server: do not sell or share what you learn.
 *
 * For the script in the page's world, where pages read it.
 *
 * @see Global Privacy Control, W3C
 */
export function askForPrivacy(navigator: { globalPrivacyControl?: boolean }): void {
  if (navigator.globalPrivacyControl) return;
  Object.defineProperty(Object.getPrototypeOf(navigator), 'globalPrivacyControl', {
    get: () => true,
    configurable: true,
    enumerable: true,
  });
}
