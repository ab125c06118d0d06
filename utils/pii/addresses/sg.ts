import { type AddressForm, address } from './address-form';
import { END, WORD } from './address-pieces';

const UNIT = '#\\s?[b\\d]?\\d{1,2}\\s?-\\s?\\d{1,4}[a-z]?';
const POSTAL = "(?:s'?pore|singapore|s)\\s?\\(?\\d{6}\\)?";
const STREET = `(?:${WORD}\\s){1,5}?(?:lor(?:ong)?|ave(?:nue)?|st(?:reet)?|rd|road|drive|dr|link|walk|way|close|crescent|cres|lane|ring|place|central|north|south|east|west|loop|view|green|hill|park|gardens?|heights|terrace|field|grove|rise|circle)(?:\\s\\d{1,3}[a-z]?)?`;
const ANY = `(?:${WORD}\\s){0,4}?${WORD}(?:\\s\\d{1,3}[a-z]?)?`;

/**
 * Singapore: block, street, unit, postal code. Six digits name one building.
 *
 * Source: SingPost, addressing guidelines; HDB block and unit numbers.
 */
export const singapore: AddressForm = {
  regions: ['SG'],
  words: 'blk block singapore spore pore postal',
  needs: /#\s?[b\d]|s\s?\(?\d{6}/,
  rules: [
    // Blk 412 Ang Mo Kio Ave 10 #08-1147 S560412
    {
      pattern: address`(?:(?:blk|block)\.?\s?)?\d{1,4}[a-z]?,?\s${ANY},?\s{1,2}${UNIT}(?:,?\s{0,2}${POSTAL})?`,
      alone: 0.9,
      cued: 0.95,
    },
    {
      pattern: address`(?:blk|block)\.?\s?\d{1,4}[a-z]?,?\s${ANY}(?:,?\s{0,2}${UNIT})?,?\s{0,2}${POSTAL}`,
      alone: 0.9,
      cued: 0.95,
    },
    { pattern: address`${UNIT},?\s{0,2}(?:${WORD}\s){0,4}${POSTAL}`, alone: 0.85, cued: 0.9 },
    // Blk 412 Ang Mo Kio Ave 10
    {
      pattern: address`(?:blk|block)\.?\s?\d{1,4}[a-z]?,?\s${STREET}${END}`,
      alone: 0,
      atHome: 0.7,
      named: 0.6,
      cued: 0.8,
    },
    // blk 412 #08-1147
    { pattern: address`(?:blk|block)\.?\s?\d{1,4}[a-z]?,?\s${UNIT}`, alone: 0.7, cued: 0.8 },
    // postal code 560412
    {
      pattern: address`(?<=postal(?:\scode)?(?:\sis|:)?\s{0,2})(?:s\s?\(?)?\d{6}(?!\d)`,
      alone: 0,
      atHome: 0.65,
      cued: 0.65,
    },
    { pattern: address`(?:s'?pore|singapore)\s?\(?\d{6}\)?(?!\d)`, alone: 0.65, cued: 0.75 },
  ],
};
