import { type AddressForm, address } from './address-form';
import { END, PART, TOKEN, WORD, words } from './address-pieces';

const ROAD =
  '(?<![a-z])(?:jl|jln|jalan|gg|gang|perum|perumahan|komplek|kompleks|komp|kp|kampung|dusun|dsn|griya|cluster|apartemen|apt|rusun|villa|graha|taman|ruko|dukuh|lingkungan)[\\s.]{1,2}';
const NO =
  '(?:no|nomor|nomer|blok|blk)[\\s.:]{0,2}[a-z]{0,2}[-\\s]?\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?){0,2}';
const RT = 'rt[\\s./:]{0,3}\\d{1,3}[\\s,/-]{0,3}rw[\\s./:]{0,3}\\d{1,3}';
const BARE_RT = 'rt[\\s./:]{0,3}\\d{1,3}\\s?/\\s?(?:rw[\\s./:]{0,2})?\\d{1,3}';
const AREA = '(?:kel|kelurahan|ds|desa|kec|kecamatan|kab|kabupaten|kota)[\\s.]{1,2}';
/** A part after a comma, up to the name that it is for. */
const PLACE = `,\\s?${words(4, `(?!a[./]?n(?![a-z]))${TOKEN}`)}`;
const REST = `(?:[,\\s]{1,2}(?:${RT}|${BARE_RT}|${NO}))?(?:[,\\s]{1,2}${AREA}${words(3, WORD)})?(?:${PLACE}){0,5}(?:[,\\s]{1,2}(?:[a-z]{3,16}\\s){0,3}\\d{5}(?!\\d))?`;

/**
 * Indonesia: road, number, neighbourhood (RT/RW), village, district, town, postcode.
 *
 * Source: Pos Indonesia, penulisan alamat.
 */
export const indonesia: AddressForm = {
  regions: ['ID'],
  words:
    'jl jln jalan gg gang perum perumahan komplek kompleks komp kp kampung dusun dsn griya cluster apartemen apt rusun villa graha taman ruko dukuh lingkungan rt',
  rules: [
    // Jl. Cempaka Putih Tengah XXII No. 9 RT 04/RW 07, Jakarta Pusat 10510
    {
      pattern: address`${ROAD}(?:${TOKEN}[\s,]{1,2}){1,6}?${NO}${END}${REST}`,
      alone: 0.85,
      cued: 0.92,
    },
    {
      pattern: address`${ROAD}(?:${TOKEN}[\s,]{1,2}){1,6}?(?:${RT}|${BARE_RT})${END}${REST}`,
      alone: 0.85,
      cued: 0.92,
    },
    // RT 03 RW 05 Desa Sukamaju
    {
      pattern: address`(?<![a-z])(?:${RT}|${BARE_RT})[\s,]{1,2}${AREA}${words(3, WORD)}(?:${PART}){0,4}`,
      alone: 0.75,
      cued: 0.85,
    },
    // jl merdeka 45, Bandung
    {
      pattern: address`(?<![a-z])(?:jl|jln)[\s.]{1,2}(?:${WORD}\s){1,4}\d{1,4}[a-z]?${END}${REST}`,
      alone: 0,
      named: 0.6,
      cued: 0.8,
    },
  ],
};
