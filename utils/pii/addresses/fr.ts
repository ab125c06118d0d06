import { type AddressForm, address } from './address-form';
import { APART, END, WORD, words } from './address-pieces';

const NUMBER = "\\d{1,4}(?:\\s?(?:bis|ter|quater)(?![a-z])|\\s?[a-d](?![a-zà-ÿ']))?";
const WAY =
  '(?:rue|avenue|ave|av\\.?|boulevard|boul\\.?|bd|blvd|bld|chemin|ch\\.|impasse|imp\\.?|quai|faubourg|fbg|sentier|venelle|ruelle|esplanade)';
/** Words that mean something else too. */
const FAINT =
  '(?:place|pl\\.?|route|rte|cours|square|passage|résidence|res|rés|lotissement|villa|cité|hameau|allée|allee|clos|montée)';
/** The door is no word of the street. */
const STREET_WORD = `(?!(?:ou|et|pour|par|à|en|il|je|on|est|fois|c)(?:\\s|$)|(?:b[âa]t|appt?|apt|appartement|étage|esc|porte|code)[\\s.])(?:(?:d|l)['’])?${WORD}`;
const NAME = `(?!\\s)${words(5, STREET_WORD)}?`;
const EXTRA =
  '(?:,?\\s(?:bât(?:iment)?|bat|apt|appt?|appartement|étage|esc(?:alier)?|porte|code)\\.?\\s?[a-z0-9]{1,6}){0,3}';
const TOWN = `[,\\s-]{1,3}(?:[a-z]{1,2}-)?(?:\\d{2}\\s?\\d{3}|\\d{4})\\s${words(3, WORD)}`;

const CANADIAN = '[abceghj-nprstvxy]\\d[a-z]\\s?\\d[a-z]\\d';
const CANADA = new RegExp(CANADIAN);

/**
 * France, Belgium, Quebec: number, street, postcode and town.
 *
 * Source: NF Z10-011 (AFNOR), La Poste.
 */
export const french: AddressForm = {
  regions: ['FR', 'BE', 'LU', 'CH', 'CA'],
  words:
    'rue avenue ave av boulevard boul bd blvd bld chemin ch impasse imp quai faubourg fbg sentier venelle ruelle esplanade place pl route rte cours square passage résidence res rés lotissement villa cité hameau allée allee clos montée',
  rules: [
    // 12 bis rue Victor Hugo, 69002 Lyon
    {
      pattern: address`${APART}${NUMBER},?\s(?:${WAY}|${FAINT})\s${NAME}${EXTRA}${TOWN}`,
      alone: 0.92,
      cued: 0.95,
    },
    // 1406-88 rue Prince, Montréal QC H3C 2M8
    {
      needs: CANADA,
      pattern: address`${APART}(?:\d{1,5}\s?-\s?)?${NUMBER},?\s(?:${WAY}|${FAINT})\s${NAME}[,\s]{1,3}(?:${words(3, WORD)},?\s)?(?:\(?(?:qc|on|nb|québec|quebec)\)?,?\s)?${CANADIAN}${END}`,
      alone: 0.92,
      cued: 0.95,
    },
    // 31 rue Cambon; `le 31 rue Cambon` is what it is called, as scents are
    {
      pattern: address`(?<!(?:^|\s)le\s)${APART}${NUMBER},?\s(?:rue|avenue|av\.?|boulevard|bd|impasse|chemin|quai)\s${words(3, STREET_WORD)}${EXTRA}`,
      alone: 0.75,
      cued: 0.85,
    },
    {
      pattern: address`${APART}${NUMBER},?\s(?:${WAY}|${FAINT})\s${words(3, STREET_WORD)}${EXTRA}${END}`,
      alone: 0,
      cued: 0.75,
    },
  ],
};
