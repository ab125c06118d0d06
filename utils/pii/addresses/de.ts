import { type AddressForm, address } from './address-form';
import { END, words } from './address-pieces';

const LETTER = 'a-zäöüß';
const NUMBER = '\\d{1,4}(?:\\s?[a-z](?![a-z]))?(?:\\s?[-–/]\\s?\\d{1,4}[a-z]?)?';
/** What ends the name of a street, and hardly anything else. */
const WAY = '(?:straße|strasse|str\\.?|allee|gasse|chaussee)';
const FAINT =
  '(?:weg|platz|ring|damm|ufer|steig|pfad|hof|markt|berg|graben|wall|stieg|kamp|tor|park|zeile)';
/** In one word, or in two or three: Kölner Straße. */
const STREET = `(?<![${LETTER}])(?:[${LETTER}-]{2,24}(?:${WAY}|${FAINT})|(?:[${LETTER}][${LETTER}.-]{2,24}\\s){1,2}?(?:${WAY}|${FAINT}))`;
const NAMED = `(?<![${LETTER}])(?:am|an der|an den|auf der|auf dem|im|in der|in den|unter den|zum|zur|hinter der|vor dem|beim)\\s${words(3, `[${LETTER}][${LETTER}-]{2,24}`)}`;
const NO_UNIT = '(?!\\s(?:km|m|min|uhr|karat|prozent|stück|euro|mal)(?![a-z]))';
const TOWN = `[,\\s]{1,3}(?:in\\s)?(?:d-)?\\d{4,5}\\s[${LETTER}][${LETTER}./-]{1,24}(?:\\s(?:am|an der|in der|im|bei|a\\.|v\\.)\\s?[${LETTER}]{2,20})?`;
const FLOOR =
  '(?:,?\\s(?:\\d\\.?\\s?(?:og|stock|etage)(?:\\s(?:links|rechts|mitte))?|hinterhaus|vorderhaus|whg\\.?\\s?\\d{1,3}|wohnung\\s?\\d{1,3}|top\\s?\\d{1,3}))?';

/**
 * Germany, Austria, Switzerland: street and number, postcode and town.
 *
 * Source: DIN 5008; Deutsche Post, Briefe richtig adressieren.
 */
export const german: AddressForm = {
  regions: ['DE', 'AT', 'CH'],
  needs:
    /(?:stra(?:ß|ss)e|str\.|allee|gasse|chaussee|weg|platz|ring|damm|ufer|steig|pfad|hof|markt|berg|graben|wall|stieg|kamp|tor|park|zeile)\s?\d|\d[a-z]?[,\s]{1,3}(?:in\s)?(?:d-)?\d{4,5}\s[a-zäöü]{3}|\s(?:links|rechts|mitte|og|stock)[,\s]{1,3}\d{4,5}\s/,
  rules: [
    // Lindenstraße 47b, 50674 Köln
    {
      pattern: address`${STREET}\s?${NUMBER}${FLOOR}${TOWN}`,
      alone: 0.92,
      cued: 0.95,
    },
    { pattern: address`${NAMED}\s${NUMBER}${FLOOR}${TOWN}`, alone: 0.93, cued: 0.95 },
    {
      pattern: address`(?<![${LETTER}])[${LETTER}-]{2,24}${WAY}\s?${NUMBER}${FLOOR}${END}${NO_UNIT}`,
      alone: 0.7,
      cued: 0.85,
    },
    {
      pattern: address`(?<![${LETTER}])(?:[${LETTER}][${LETTER}-]{2,24}\s){1,2}${WAY}\s?${NUMBER}${FLOOR}${END}${NO_UNIT}`,
      alone: 0.7,
      cued: 0.85,
    },
    {
      pattern: address`(?<![${LETTER}])[${LETTER}-]{3,24}${FAINT}\s${NUMBER}${FLOOR}${END}`,
      alone: 0,
      cued: 0.75,
    },
  ],
};
