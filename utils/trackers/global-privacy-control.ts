/**
 * Tells the page's own scripts what the header `Sec-GPC` tells its server: do not sell or share what you learn.
 *
 * Where a page made that impossible (a frame whose parent froze its prototypes), it is left as it is.
 *
 * @see Global Privacy Control, W3C
 */
export function askForPrivacy(navigator: object): void {
  if (Reflect.get(navigator, 'globalPrivacyControl') === true) return;
  Reflect.defineProperty(Object.getPrototypeOf(navigator), 'globalPrivacyControl', {
    get: () => true,
    configurable: true,
    enumerable: true,
  });
}
