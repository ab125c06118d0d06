import { type AddressForm, address } from './address-form';
import { APART, END, PART, WORD, words } from './address-pieces';

const ROAD =
  '(?:jalan|jln|jl|lorong|lrg|persiaran|lebuh|lebuhraya|leboh|solok|medan|taman|tmn|kampung|kampong|kg|kpg|bandar|seksyen|pangsapuri|apartment|apartmen|kondominium|kondo|condo|residensi|flat|desa|ppr)';
const NUMBER = '(?:[a-z]{1,2}-)?\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,3}[a-z]?){0,3}';
const CODE = `\\d{5}(?:\\s${words(3, WORD)}(?:,\\s?${WORD}(?![a-z]))?)?`;

/**
 * Malaysia: number, road, housing estate, postcode and town.
 *
 * Source: Pos Malaysia, Malaysian addressing guide.
 */
export const malaysia: AddressForm = {
  regions: ['MY'],
  words:
    'jalan jln jl lorong lrg persiaran lebuh lebuhraya leboh solok medan taman tmn kampung kg kpg bandar seksyen pangsapuri apartment apartmen kondominium kondo condo residensi flat desa ppr',
  needs: /[a-z]{1,2}-\d{1,3}-\d{1,3}/,
  rules: [
    // No 23, Jalan SS 15/4D, 47500 Subang Jaya, Selangor
    {
      pattern: address`(?:(?:no|lot|unit|blok|block|rumah|level|tingkat)\.?\s?|${APART})${NUMBER},?\s(?:${WORD}\s?(?:\d[\d/a-z]{0,6})?,\s){0,2}${ROAD}[\s.]{1,2}[^\n]{0,70}?\s${CODE}${END}`,
      alone: 0.92,
      cued: 0.95,
    },
    {
      pattern: address`(?:no|lot|unit|blok|block|rumah)\.?\s?${NUMBER},?\s${ROAD}[\s.]{1,2}${words(5)}(?:${PART}){0,4}`,
      alone: 0.75,
      cued: 0.85,
    },
    // A-12-3A Residensi Harmoni
    {
      pattern: address`(?<![a-z0-9])[a-z]{1,2}-\d{1,3}-\d{1,3}[a-z]?,?\s(?:${ROAD}\s)?${WORD}(?:\s${WORD}){0,3}(?:${PART}){0,4}`,
      alone: 0.6,
      cued: 0.8,
    },
    {
      pattern: address`${APART}${NUMBER},?\s(?:jalan|jln|lorong|lrg|persiaran)[\s.]{1,2}${words(4)}(?:${PART}){0,4}`,
      alone: 0,
      atHome: 0.65,
      named: 0.65,
      cued: 0.8,
    },
  ],
};
