import { type AddressForm, address } from './address-form';
import { END, TOKEN, WORD, words } from './address-pieces';

const WAY =
  '(?:via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|vicolo|largo|strada|contrada|lungotevere|lungarno|borgo|salita|calle)';
/** What parcels and messages go by, after a word that other languages have too. */
const NO_STREET =
  '(?!(?:whatsapp|wa|dhl|ups|fedex|usps|email|e-mail|mail|sms|paypal|gcash|pix|app|link|post|dm|pm|telegram|line|jnt|j&t|lbc|bank|zelle|venmo|air|sea|courier|kurir|chat|text|the|a|my|your)(?![a-z]))';
const NUMBER =
  '(?<!\\s(?:di|da|a|e|con|per|in)\\s)(?:n[.o]{0,2}\\s?)?\\d{1,4}(?:\\s?/?\\s?[a-z](?![a-z]))?';
const NAME = `${NO_STREET}(?:${TOKEN}\\s){0,4}?${TOKEN}`;
const INNER =
  '(?:,?\\s(?:scala|sc|interno|int|piano|palazzina|citofono)\\.?\\s?[a-z0-9]{1,4}){0,3}';
const TOWN = `[,\\s-]{1,3}\\d{5}\\s${words(3, WORD)}(?:\\s?\\([a-z]{2}\\))?`;

/**
 * Italy: street, number, postcode and town.
 *
 * Source: Poste Italiane, standard di composizione degli indirizzi.
 */
export const italian: AddressForm = {
  regions: ['IT', 'CH'],
  words:
    'via viale v piazza p piazzale corso c vicolo largo strada contrada lungotevere lungarno borgo salita calle',
  rules: [
    // Via Garibaldi 12, 20121 Milano (MI)
    {
      pattern: address`(?<![a-z])${WAY}\s${NAME},?\s${NUMBER}${INNER}${TOWN}`,
      alone: 0.92,
      cued: 0.95,
    },
    {
      pattern: address`(?<![a-z])${WAY}\s${NAME},?\s${NUMBER}${INNER}${END}`,
      alone: 0,
      named: 0.55,
      atHome: 0.72,
      cued: 0.8,
    },
  ],
};
