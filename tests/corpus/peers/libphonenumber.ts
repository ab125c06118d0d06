import { regionOf } from '../message';
import type { Scanner } from '../scanner';
import { load } from './load';

/**
 * Phones of all regions, local ones as the locale's region writes them.
 *
 * @see https://www.npmjs.com/package/libphonenumber-js
 */
export const libphonenumber: Scanner = {
  name: 'libphonenumber-js',
  packages: ['libphonenumber-js'],
  usage: 'findPhoneNumbersInText with the region',
  async open() {
    const { findPhoneNumbersInText, isSupportedCountry } = load(
      'libphonenumber-js',
    ) as typeof import('libphonenumber-js');
    return (text, locale) => {
      const region = regionOf({ locale });
      const options = isSupportedCountry(region) ? { defaultCountry: region } : {};
      return findPhoneNumbersInText(text, options).map(({ startsAt, endsAt }) => ({
        start: startsAt,
        end: endsAt,
        type: 'phone',
        confidence: 1,
      }));
    };
  },
};
