import type { DataType } from '../../../utils/pii/finding';
import { regionOf } from '../message';
import type { Scanner } from '../scanner';
import { load } from './load';

/** Both judge whole words, so the text is cut where nothing of a number, an address or a name can stand. */
const WORD = /[\p{L}\p{N}+][\p{L}\p{N}@._+:-]*/gu;
/** Chinese and other scripts write no blanks: there a run of letters and digits is the word. */
const ASCII_WORD = /[a-z0-9+][a-z0-9@._+:-]*/giu;
const DIGIT_OR_AT = /[\d@]/;

/**
 * Each word asked of validator's checks, then of stdnum's for the locale's region.
 *
 * @see https://www.npmjs.com/package/validator
 * @see https://www.npmjs.com/package/stdnum
 */
export const validatorStdnum: Scanner = {
  name: 'validator + stdnum',
  packages: ['validator', 'stdnum'],
  usage: 'every check on every word',
  async open() {
    const validator = load('validator') as typeof import('validator').default;
    const { validatePerson, validateEntity } = load('stdnum') as typeof import('stdnum');
    function typeOf(word: string, region: string): DataType | null {
      if (validator.isEmail(word)) return 'email';
      if (validator.isIP(word)) return 'ip_address';
      if (validator.isIBAN(word)) return 'bank_account';
      if (validator.isCreditCard(word)) return 'bank_card';
      if (validator.isMobilePhone(word, 'any')) return 'phone';
      if (validator.isIdentityCard(word, 'any')) return 'national_id';
      if (validator.isLicensePlate(word, 'any')) return 'licence_plate';
      if (validatePerson(region, word).isValid) return 'national_id';
      return validateEntity(region, word).isValid ? 'tax_id' : null;
    }
    return (text, locale) => {
      const region = regionOf({ locale });
      return [...text.matchAll(/^\p{ASCII}*$/u.test(text) ? WORD : ASCII_WORD)].flatMap(
        ({ 0: word, index: start }) => {
          const type = DIGIT_OR_AT.test(word) ? typeOf(word, region) : null;
          return type ? [{ start, end: start + word.length, type, confidence: 1 }] : [];
        },
      );
    };
  },
};
