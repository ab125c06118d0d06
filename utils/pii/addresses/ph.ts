import { type AddressForm, address } from './address-form';
import { APART, END, PART, TOKEN, words } from './address-pieces';

const BRGY = '(?:brgy|barangay|bgy)\\.?\\s';
const LOT = '(?:blk|block|b)\\.?\\s?\\d{1,3}[a-z]?[,\\s]{1,2}(?:lot|lt|l)\\.?\\s?\\d{1,3}[a-z]?';

/**
 * Philippines: number or block and lot, street or estate, barangay, town.
 *
 * Source: PHLPost, addressing guide.
 */
export const philippines: AddressForm = {
  regions: ['PH'],
  words:
    'paseo ayala edsa cityland bldg brgy barangay bgy lot lt purok tower towers condo condominium residences residence bldg building',
  needs: /b\d{1,3}[a-z]?[,\s]{1,2}l\d/,
  rules: [
    // Block 7 Lot 12 Camella Homes, Brgy. Molino III, Bacoor, Cavite
    {
      pattern: address`(?<![a-z])${LOT}${END}(?:,?\s${words(5)})?(?:${PART}){0,5}`,
      alone: 0.88,
      cued: 0.93,
    },
    {
      pattern: address`(?<![a-z])(?:lot|lt)\.?\s?\d{1,3}[a-z]?[,\s]{1,2}(?:blk|block)\.?\s?\d{1,3}[a-z]?${END}(?:,?\s${words(5)})?(?:${PART}){0,5}`,
      alone: 0.88,
      cued: 0.93,
    },
    // 123 Rizal St., Brgy. San Jose, Quezon City
    {
      pattern: address`${APART}(?:no\.?\s?|#)?\d{1,5}[a-z]?,?\s(?:${TOKEN}[,\s]{1,2}){1,8}?${BRGY}${words(4)}(?:${PART}){0,4}`,
      alone: 0.84,
      cued: 0.9,
    },
    // Unit 12B Tower 2 Avida Towers
    {
      pattern: address`(?<![a-z])(?:unit|rm|room)\.?\s?\d{1,4}[a-z]?,?\s(?:${TOKEN}[,\s]{1,2}){0,5}?(?:towers?|condo|condominium|residences?|bldg|building)${END}(?:${PART}){0,4}`,
      alone: 0.7,
      cued: 0.85,
    },
    // 3F Cityland Bldg, 8737 Paseo de Roxas, Makati 1226
    {
      pattern: address`(?<![a-z0-9])(?:(?:\d{1,2}(?:st|nd|rd|th)?\s?(?:f|fl|flr|floor)|unit\s?\d{1,4}[a-z]?)\.?,?\s)?${words(3)}\s(?:bldg|building|tower|center|centre|plaza)\.?,\s\d{1,5}\s${words(4)}(?:${PART}){1,3}`,
      alone: 0,
      atHome: 0.7,
      cued: 0.85,
    },
    // Purok 3, Brgy. Lapasan, Cagayan de Oro
    {
      pattern: address`purok\s?\d{1,2}[a-z]?,?\s${BRGY}${words(4)}(?:${PART}){0,4}`,
      alone: 0.75,
      cued: 0.85,
    },
    { pattern: address`${BRGY}${words(4)}(?:${PART}){1,4}`, alone: 0, cued: 0.6 },
  ],
};
