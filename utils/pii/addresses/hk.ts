import { asFolded } from '../words';
import { type AddressForm, address } from './address-form';

const HAN = '\\u4e00-\\u9fff';
const ESTATE = asFolded('(?:邨|苑|新村|花園|廣場|中心|大廈|閣|軒|居|城|臺)');
const HOUSE = asFolded('(?:樓|座|閣|大廈|台|舍|軒)');

/**
 * Hong Kong and Macao: what Chinese addresses of the mainland do not have, estates (邨) with named houses.
 *
 * Source: Hong Kong Post, addressing guidelines; Housing Authority, names of estates and houses.
 */
export const hongKong: AddressForm = {
  regions: ['HK', 'MO'],
  needs: /[邨苑村园场厦阁轩][\u4e00-\u9fff]{1,3}[楼座阁厦台舍轩]|\d{1,2}\s?\/\s?f/,
  rules: [
    // 屯門大興邨興昌樓1205室
    {
      pattern: new RegExp(
        `(?:(?![寄去送住喺到在])[${HAN}]){2,8}${ESTATE}[${HAN}]{1,3}${HOUSE}(?:\\s?\\d{1,2}\\s?${asFolded('(?:樓|字樓|層)')})?(?:\\s?(?:\\d{1,4}|[a-z])\\s?${asFolded('(?:室|號|座|單位)')}?)`,
        'gu',
      ),
      alone: 0.88,
      cued: 0.92,
    },
    {
      pattern: new RegExp(`[${HAN}]{2,5}(?:邨|苑)[${HAN}]{1,3}${HOUSE}`, 'gu'),
      alone: 0,
      atHome: 0.65,
      cued: 0.75,
    },
    // Flat B, 12/F, Block 3, City One Shatin
    {
      pattern: address`(?<![a-z])(?:(?:flat|room|rm|unit)\s?[a-z\d]{1,5}[,\s]{1,2})(?:\d{1,2}\s?/\s?f|\d{1,2}(?:st|nd|rd|th)?\sfloor)(?:,?\s(?:block|blk|tower)\s?[a-z\d]{1,2})?(?:,?\s{1,2}[a-z0-9][a-z0-9'-]{0,20}(?:\s[a-z0-9][a-z0-9'-]{0,20}){0,4})(?:,\s?[a-z0-9][a-z0-9'-]{0,20}(?:\s[a-z0-9][a-z0-9'-]{0,20}){0,4}){0,5}`,
      alone: 0.9,
      cued: 0.93,
    },
  ],
};
