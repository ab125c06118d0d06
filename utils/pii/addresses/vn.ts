import { LATIN } from '../words';
import { type AddressForm, address } from './address-form';
import { APART, words } from './address-pieces';

/** What numbers count: 3 cái. */
const NO_COUNT =
  '(?!(?:cái|chiếc|đôi|áo|quần|váy|màu|size|sz|bộ|người|hộp|gói|k|kg|ngày|giờ|phút|triệu|ngàn|nghìn|tháng|năm|lần|món|con|cây|chai|lọ|thùng|túi|set|combo|em|chị|mẫu|loại)(?![a-zà-ỹ]))';
const NUMBER = '\\d{1,4}[a-z]?\\d?(?:\\s?/\\s?\\d{1,4}[a-z]?){0,4}';
const WAY =
  '(?:ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|đường|duong|phố|pho|đ\\.|đg|tổ|thôn|thon|ấp|xóm|xom|khu phố|kp|khu|lô|lo|block|tòa|toà|quốc lộ|ql(?=\\s?\\d)|tỉnh lộ|tl(?=\\s?\\d))';
const AREA =
  '(?:phường|phuong|p\\.?|quận|quan|q\\.?|huyện|huyen|h\\.|xã|xa|x\\.|thị trấn|tt\\.?|thị xã|tx\\.?|thành phố|thanh pho|tp\\.?|tỉnh|tinh)\\s?';
const NAME = words(6);
const TAIL = `(?:[,\\s-]{1,3}(?:${AREA})?${words(4)}(?=\\s?,|\\s?$|[.!?;\\n]|\\s(?:nhé|nha|ạ|giúp|cho|sđt|nhận))){0,5}`;

/**
 * Viet Nam: house number, alley, road, ward, district, city; also without diacritics.
 *
 * Source: Vietnam Post, addressing guide; Circular 08/2024/TT-BXD on numbering houses.
 */
export const vietnam: AddressForm = {
  regions: ['VN'],
  words:
    'cư ngõ ngo ngách ngach hẻm hem kiệt kiet đường duong phố pho đ đg tổ thôn thon ấp xóm xom khu kp lô lo block tòa toà ql tl phường phuong p quận quan q huyện huyen xã thị nhà nha sn căn can phòng hcm hn huế nội noi gòn nẵng phòng thơ',
  needs: /[pq]\.?\s?\d{1,2}(?!\d)/,
  rules: [
    // số 27 ngõ 118 đường Nguyễn Khánh Toàn, phường Quan Hoa, Cầu Giấy, Hà Nội
    {
      pattern: address`(?:(?:số nhà|so nha|nhà số|nha so|sn|số|so)\s?${NUMBER}|${APART}${NUMBER}),?\s(?:${WAY}\s?\d{0,4}[,\s]{1,2}){0,2}${WAY}\s?${NAME}${TAIL}`,
      alone: 0.85,
      cued: 0.92,
    },
    // 45/12/3 Lê Văn Sỹ, P.13, Q.3
    {
      pattern: address`(?:(?:số nhà|so nha|nhà số|sn|số|so)\s?|${APART})${NUMBER}\s${NO_COUNT}${words(5)},?\s(?:phường|phuong|p\.|p(?=\s?\d)|(?<=,\s)p|quận|quan|q\.|q(?=\s?\d)|(?<=,\s)q|huyện|huyen|xã|thị trấn)\s?[${LATIN}0-9][${LATIN}0-9]{0,12}(?:\s[${LATIN}]{1,10}){0,2}${TAIL}`,
      alone: 0.88,
      cued: 0.92,
    },
    // căn hộ 1205 tòa S2 chung cư Vinhomes
    {
      pattern: address`(?:căn(?: hộ)?|phòng|can ho)\s?[a-z]?\d{2,4}[a-z]?[,\s]{1,2}(?:[${LATIN}0-9.,]{1,12}\s){0,5}?(?:chung cư|chung cu|cc|tòa|toà|block|tháp|vinhomes|kđt)\s?${NAME}${TAIL}`,
      alone: 0.8,
      cued: 0.88,
    },
    {
      pattern: address`(?:chung cư|chung cu|cc|tòa|toà|block|tháp|vinhomes)\s${words(5)}(?:,\s?${words(4)}){0,2},?\s(?:căn(?: hộ)?|phòng|can ho)\s?[a-z]?\d{2,4}`,
      alone: 0.8,
      cued: 0.88,
    },
    // thôn 3 xã Hòa Bắc, huyện Di Linh
    {
      pattern: address`(?:thôn|ấp|xóm|tổ|khu phố|kp)\s\d{1,2}[a-z]?,?\s(?:xã|phường|thị trấn|p\.|tt\.)\s?${words(3)}${TAIL}`,
      alone: 0.75,
      cued: 0.9,
    },
    // 12 Nguyễn Trãi, Thanh Xuân, Hà Nội
    {
      pattern: address`${APART}${NUMBER}\s${NO_COUNT}${words(4)},\s?(?:${words(4)},\s?){0,2}?(?:hà nội|ha noi|hn|tp\.?\s?hcm|hcm|sài gòn|đà nẵng|da nang|hải phòng|cần thơ|biên hòa|nha trang|huế|vũng tàu)(?![${LATIN}])`,
      alone: 0,
      atHome: 0.75,
      cued: 0.85,
    },
    {
      pattern: address`(?:số nhà|so nha|sn|số)\s?${NUMBER}[,\s]{1,2}${words(5)}(?:,\s?${words(4)}){1,4}`,
      alone: 0,
      cued: 0.75,
    },
  ],
};
