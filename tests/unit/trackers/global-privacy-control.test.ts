import { expect, test } from 'vitest';
import { askForPrivacy } from '../../../utils/trackers/global-privacy-control';

test('a page reads that its viewer asks for privacy', () => {
  class Navigator {
    globalPrivacyControl?: boolean;
  }
  delete Navigator.prototype.globalPrivacyControl;
  const navigator = Object.create(Navigator.prototype) as Navigator;
  askForPrivacy(navigator);
  expect(navigator.globalPrivacyControl).toBe(true);
  expect(Object.hasOwn(navigator, 'globalPrivacyControl')).toBe(false);
});

test('a browser that says so itself is left alone', () => {
  const navigator = Object.freeze({ globalPrivacyControl: true });
  expect(() => askForPrivacy(navigator)).not.toThrow();
});

test('a browser whose own answer is no asks all the same, as the header does', () => {
  const navigator = Object.create({ globalPrivacyControl: false });
  askForPrivacy(navigator);
  expect(navigator.globalPrivacyControl).toBe(true);
});

test('a page that cannot be told sees no error', () => {
  const navigator = Object.create(Object.freeze({ globalPrivacyControl: false }));
  expect(() => askForPrivacy(navigator)).not.toThrow();
});
