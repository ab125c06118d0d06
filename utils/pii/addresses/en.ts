import { LATIN } from '../words';
import { type AddressForm, address } from './address-form';
import { APART, END, HOUSE, TOWN, WORD, words } from './address-pieces';

/** Kinds of streets; those that mean something else too are told by what stands beside. */
const KIND =
  '(?:street|str|st|road|rd|avenue|aven?|lane|ln|drive|dr|court|crt|ct|boulevard|blvd|crescent|cres|terrace|tce|ter|place|pl|close|way|parade|pde|highway|hwy|parkway|pkwy|circle|cir|square|sq|grove|gr|gardens|gdns|mews|row|walk|rise|hill|trail|trl|loop|esplanade|quay|green|alley|pike|path|view|park|crossing|broadway)';
/** Kinds that say so by themselves. */
const PLAIN =
  '(?:street|road|rd|avenue|ave|lane|boulevard|blvd|crescent|cres|terrace|parade|pde|highway|hwy|parkway|pkwy|gardens|gdns|mews|esplanade)';
/** Words that numbers count, and words of grammar: no name of a street. */
const NO_NAME =
  '(?!(?:of|for|the|and|or|in|to|is|are|am|was|x|by|at|on|off|per|from|with|no|not|more|less|way|size|sizes|pairs?|pcs|pieces?|packs?|days?|hrs?|hours?|mins?|minutes?|secs?|weeks?|months?|years?|yrs?|yo|star|stars|inch|inches|ft|feet|cm|mm|ml|kg|kgs|lbs?|oz|g|k|m|gb|tb|am|pm|percent|bucks|dollars|quid|people|left|dozen|different|of|if|i|we|you|u|my|your|this|that|these|those|speed|door|seater|person|piece|carat|ct|karat|million|thousand|hundred)\\s)';
const ORDINAL = '\\d{1,3}(?:st|nd|rd|th)';
const STREET_WORD = `(?:${NO_NAME}${WORD}|${ORDINAL})`;
const UNIT = `(?:(?:apartment|apt|unit|suite|ste|flat|room|rm|floor|level|lvl|lot)\\.?\\s?#?|#\\s?)(?=[a-z\\d])[a-z]?-?\\d{0,5}[a-z]?${END}`;
const STREET = `(?:${UNIT}[,/]?\\s{0,2})?(?:u(?=\\d))?${HOUSE},?\\s(?:${STREET_WORD}\\s){1,4}?`;
const AFTER = `(?:\\.|${END})(?:\\s(?:north|south|east|west|[ns][ew]?|[ew])${END}\\.?)?(?:,?\\s(?:${UNIT}|\\d{1,4}[a-z](?![a-z0-9])))?`;
const STATE =
  '(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|alabama|alaska|arizona|california|colorado|florida|georgia|illinois|indiana|michigan|minnesota|nevada|new jersey|new york|ohio|oregon|pennsylvania|tennessee|texas|virginia|washington|wisconsin|ab|bc|mb|nb|nl|ns|on|pe|qc|sk|ontario|quebec|alberta|nsw|vic|qld|sa|tas|act|nt)';
const UK = '[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[abd-hjlnp-uw-z]{2}';
const CANADA = '[abceghj-nprstvxy]\\d[a-z]\\s?\\d[a-z]\\d';
const EIRCODE = '(?:[ac-fhknprtv-y]\\d{2}|d6w)\\s?[0-9ac-fhknprtv-y]{4}';
const CODE = `(?:${STATE},?\\s(?:\\d{5}(?:-\\d{4})?|\\d{4}|${CANADA})|${UK}|${CANADA}|${EIRCODE}|\\d{5}(?:-\\d{4})?)${END}`;
const TAIL = `(?:${TOWN}[,\\s]{1,3}${CODE})`;
const PLACE = `(?:,\\s?${WORD}(?:\\s${WORD})?${END})`;

const US_CODE = new RegExp(`(?<![a-z])${STATE},?\\s\\d{5}(?!\\d)`);
const CODED = new RegExp(`\\d{4}|${UK}|${CANADA}|${EIRCODE}`);
const WITH_UNIT = new RegExp(UNIT);
const POSTCODE = new RegExp(UK);

/**
 * United States, Canada, United Kingdom, Ireland, Australia, New Zealand: number, street, town, code.
 *
 * Source: USPS Publication 28; Royal Mail, PAF Programmers' Guide (postcodes); Canada Post, Addressing
 * Guidelines; Eircode, Address Database guide; AS/NZS 4819.
 */
export const english: AddressForm = {
  regions: ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'SG', 'MY', 'PH', 'IN', 'HK'],
  words:
    'street str st road rd avenue aven ave av lane ln drive dr court crt ct boulevard blvd crescent cres terrace tce ter place pl close way parade pde highway hwy parkway pkwy circle cir square sq grove gr gardens gdns mews row walk rise hill trail trl loop esplanade quay green alley pike path view park crossing broadway box county route rr cr fm',
  needs: /[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}(?![a-z])|eircode|post\s?code|[a-z]{2},?\s\d{5}(?!\d)/,
  rules: [
    // 14 Brackenfield Road, Leeds LS7 4QN; 1234 elm st apt 4, springfield il 62704
    {
      needs: CODED,
      pattern: address`${APART}${STREET}${KIND}${AFTER}${TAIL}`,
      alone: 0.92,
      cued: 0.95,
    },
    // 12 Queen Street, Auckland 1010
    {
      needs: /[a-z]\s\d{4}(?!\d)/,
      pattern: address`${APART}${STREET}${KIND}${AFTER}(?:,\s?${words(2, WORD)}){1,3}\s\d{4}${END}`,
      alone: 0.65,
      cued: 0.9,
    },
    // 1234 county road 220, Abilene TX 79602
    {
      pattern: address`${APART}${HOUSE},?\s(?:county road|co rd|cr|state route|sr|(?:us\s)?highway|hwy|rural route|rr|fm|route)\s\d{1,4}[a-z]?${TAIL}`,
      alone: 0.9,
      cued: 0.93,
    },
    // 2203 Grand Concourse, Bronx NY 10453
    {
      needs: US_CODE,
      pattern: address`${APART}(?:${UNIT}[,/]?\s{0,2})?${HOUSE},?\s(?:${STREET_WORD}[,\s]{1,2}){1,7}?${STATE},?\s\d{5}(?:-\d{4})?${END}`,
      alone: 0.85,
      cued: 0.93,
    },
    // 55 Deansgate, Manchester M3 2AY
    {
      pattern: address`${APART}${HOUSE},?\s(?:${STREET_WORD}[,\s]{1,2}){1,6}?${UK}${END}`,
      needs: POSTCODE,
      alone: 0,
      atHome: 0.75,
      cued: 0.85,
    },
    // Flat 6, 83 Hallam Street; 350 W 50th St apt 12B
    {
      needs: WITH_UNIT,
      pattern: address`${APART}(?=${UNIT}[,/]?\s{0,2}\d)${STREET}${KIND}${AFTER}${PLACE}{0,2}`,
      alone: 0.75,
      cued: 0.9,
    },
    {
      needs: WITH_UNIT,
      pattern: address`${APART}${STREET}${KIND}(?:\.|${END}),?\s${UNIT}${PLACE}{0,2}`,
      alone: 0.7,
      cued: 0.9,
    },
    // 14 Brackenfield Road
    {
      pattern: address`${APART}${STREET}${PLAIN}${AFTER}${PLACE}{0,2}`,
      alone: 0,
      named: 0.6,
      cued: 0.8,
    },
    { pattern: address`${APART}${STREET}${KIND}${AFTER}${PLACE}{0,2}`, alone: 0, cued: 0.75 },
    // 4410 S Halsted: many American streets go by a direction and a name alone
    {
      pattern: address`${APART}\d{3,5}\s[nsew]\.?\s(?!(?:size|small|medium|large|color|for|and|or|to|is|x|pack|pcs)(?![a-z]))[a-z]{4,16}${END}(?:\s${KIND}${END})?(?:,?\s${UNIT})?`,
      alone: 0,
      named: 0.55,
      cued: 0.75,
    },
    // Rose Cottage, Church Lane, Ashford TN25 4AB
    {
      pattern: address`(?<![${LATIN}0-9])(?:${WORD}\s){1,3}?(?:cottage|house|farm|barn|lodge|court|mill|hall),\s?(?:[${LATIN}0-9'’-]{1,20}[,\s]{1,2}){1,6}?(?:${UK}|${EIRCODE})${END}`,
      alone: 0.8,
      cued: 0.9,
    },
    // number 14, LS7 4QN
    {
      pattern: address`(?<![a-z])(?:house\s(?:number|no\.?)|number|flat)\s\d{1,4}[a-z]?[,\s]{1,3}${UK}${END}`,
      alone: 0.75,
      cued: 0.85,
    },
    {
      pattern: address`${APART}(?:no\.?\s|number\s|house\s|flat\s)?\d{1,4}[a-z]?[,\s]{1,3}${UK}${END}`,
      alone: 0,
      cued: 0.7,
    },
    // my eircode is D02 X285: every one is a door
    {
      pattern: address`(?<=eircode(?:\sis|:|'s)?\s{0,2})${EIRCODE}${END}`,
      alone: 0.8,
      cued: 0.85,
    },
    {
      pattern: address`(?<=my\spost\s?code(?:\sis|:|'s)?\s{0,2})${UK}${END}`,
      alone: 0.6,
      cued: 0.7,
    },
    // PO Box 482, Dayton OH 45402
    {
      pattern: address`${APART}p\.?\s?o\.?\s?box\s#?\d{1,6}${END}(?:${TAIL})?`,
      alone: 0,
      named: 0.5,
      cued: 0.8,
    },
  ],
};
