/** Words for the ages from eight to seventeen, as alternatives of a pattern. */
export const AGES_ES = '(?:ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[ée]is|diecisiete)';
export const AGES_PT =
  '(?:oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete)';
export const AGES_FR = '(?:huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix[ -]sept)';
export const AGES_DE =
  '(?:acht|neun|zehn|elf|zwölf|zwoelf|dreizehn|vierzehn|fünfzehn|fuenfzehn|sechzehn|siebzehn)';
export const AGES_IT =
  '(?:otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette)';
export const AGES_ID =
  '(?:delapan|sembilan|sepuluh|sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas|lapan)';
export const AGES_VI =
  '(?:tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy)';
export const AGES_KO = '(?:여덟|아홉|열|열한|열두|열세|열네|열다섯|열여섯|열일곱)';
