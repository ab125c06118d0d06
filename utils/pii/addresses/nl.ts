import { type AddressForm, address } from './address-form';
import { END, WORD } from './address-pieces';

const NUMBER = '\\d{1,4}(?:\\s?[a-z](?![a-z]))?(?:\\s?[-–/]\\s?[a-z0-9]{1,4})?';
const WAY =
  '(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|plantsoen|dreef|hof|park|pad|baan|markt|kwartier)';
const STREET = `(?<![a-z])(?:(?:van|de|den|der|het|'t|ter|ten|st\\.?|sint|prins|prinses|koningin|burgemeester|dr\\.?|ds\\.?|mr\\.?|jan|oude|nieuwe|lange|korte)\\s){0,2}[a-zà-ÿ'-]{2,24}${WAY}\\s${NUMBER}`;
const CODE = '\\d{4}\\s?[a-z]{2}';

/**
 * Netherlands and Belgium: street and number, postcode and town. A Dutch postcode and a number are a door.
 *
 * Source: NEN 5825; PostNL, adressering.
 */
export const dutch: AddressForm = {
  regions: ['NL', 'BE'],
  needs:
    /(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|plantsoen|dreef|hof|park|pad|baan|markt|kwartier)\s\d|\d{4}\s?[a-z]{2}[,\s]{1,2}[a-z]{0,12}\.?\s?\d/,
  rules: [
    // Prinsengracht 263, 1016 GV Amsterdam
    {
      pattern: address`${STREET}[,\s]{1,3}(?:${CODE}(?:,?\s${WORD})?|\d{4}\s${WORD})${END}`,
      alone: 0.92,
      cued: 0.95,
    },
    {
      pattern: address`(?<![a-z])[a-zà-ÿ'-]{3,24}(?:straat|laan|gracht|plein|singel|kade|steeg)\s${NUMBER}${END}`,
      alone: 0.65,
      cued: 0.8,
    },
    { pattern: address`${STREET}${END}`, alone: 0, cued: 0.75 },
    // 1016 GV 263
    {
      pattern: address`(?<![a-z0-9])${CODE}[,\s]{1,2}(?:nr\.?\s?|nummer\s|huisnummer\s)?\d{1,4}[a-z]?${END}`,
      alone: 0,
      atHome: 0.7,
      cued: 0.75,
    },
  ],
};
