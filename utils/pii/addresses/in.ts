import { type AddressForm, address } from './address-form';
import { END, PART, TOKEN } from './address-pieces';

const UNIT =
  '(?:(?:flat|house|plot|door|shop|room|qtr|quarter|bungalow|villa|tower|wing|h|d)[\\s.]{0,2}(?:no|number)?[\\s.:#]{0,2}|#\\s?)[a-z]{0,2}-?\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?){0,3}';
const LETTERED = '[a-z]{1,2}\\s?-\\s?\\d{1,4}[a-z]?(?:/\\d{1,4})?';
const AREA =
  '(?:sector|sec|phase|block|cross|main|ward)[\\s-]?\\d{1,3}[a-z]?|(?:road|rd|marg|nagar|colony|society|chs|apartments?|apts?|residency|heights|towers?|layout|street|gali|lane|enclave|vihar|puram|bagh|chowk|bazaar|mohalla|garden|gardens|complex|estate|extension|extn|village|cross|block|floor|building|bldg)';
const PIN = '(?:(?:pin|pincode|pin code)[\\s.:-]{0,3})?[1-9]\\d{2}\\s?\\d{3}(?!\\d)';
const WORDS = `(?:${TOKEN}[,\\s]{1,2}(?:-\\s)?)`;

/**
 * India: flat or house, building, sector or road, town, PIN code.
 *
 * Source: India Post, PIN code directory and addressing guide.
 */
export const india: AddressForm = {
  regions: ['IN'],
  words:
    'flat house plot door shop room qtr quarter bungalow villa tower wing h d sector sec phase block cross main ward road rd marg nagar colony society chs apartments apartment apts apt residency heights towers layout street gali lane enclave vihar puram bagh chowk bazaar mohalla garden complex estate extension extn village floor building bldg pin pincode',
  rules: [
    // Flat 302, Sai Residency, Sector 12, Kharghar, Navi Mumbai 410210
    {
      pattern: address`(?<![a-z0-9])(?:${UNIT}|${LETTERED}|\d{1,4}(?:[-/][a-z0-9]{1,4}){0,3}[a-z]?)[,\s]{1,2}${WORDS}{0,16}?(?:[a-z]{3,20}\s?-?\s?)${PIN}`,
      alone: 0,
      atHome: 0.9,
      cued: 0.92,
    },
    {
      pattern: address`(?<![a-z0-9])(?:${UNIT}|${LETTERED})[,\s]{1,2}${WORDS}{0,5}?(?:${AREA})${END}(?:${PART}){0,5}(?:[\s,-]{1,3}${PIN})?`,
      alone: 0.7,
      cued: 0.88,
    },
  ],
};
