import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import type { PhoneFinder } from './phones';

/** Longest text worth the plans: a chat message has fewer signs. */
const LONGEST = 2000;

/** Phones of the text by the number plans of all regions; local ones are read as `region`'s. */
export const worldPhones: PhoneFinder = function* (text, region) {
  const known = isSupportedCountry(region as CountryCode, metadata as never);
  const options = known ? { defaultCountry: region as CountryCode } : {};
  for (const { startsAt, endsAt, number } of findPhoneNumbersInText(
    text.slice(0, LONGEST),
    { ...options, extended: false } as never,
    metadata as never,
  )) {
    if (number.isValid()) yield { start: startsAt, end: endsAt, value: number.number };
  }
};
