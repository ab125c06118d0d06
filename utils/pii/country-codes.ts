/**
 * A number that begins with a country code in use.
 *
 * Source: ITU-T, List of Recommendation ITU-T E.164 assigned country codes (those of countries).
 */
export const COUNTRY_CODE =
  /^(?:1|7|2(?:0|7|1[1-368]|[2-4]\d|5[0-8]|6\d|9[01789])|3(?:[0-469]|5\d|7[0-8]|8[0-35-79])|4(?:[013-9]|2[013])|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|5[02356]|80|86)|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))/;
