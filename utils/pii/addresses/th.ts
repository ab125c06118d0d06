import { type AddressForm, address } from './address-form';

const THAI = '\\u0e00-\\u0e7f';
const NUMBER = '\\d{1,4}(?:/\\d{1,4})?';
/** Signs of a part, up to the next one. */
const TEXT = `[${THAI}a-z0-9./-]{1,30}`;
const WAY = '(?:หมู่บ้าน|หมู่ที่|หมู่|มบ\\.|ม\\.\\s?(?=\\d)|ซอย|ซ\\.|ถนน|ถ\\.|คอนโด|อาคาร|ตึก|แฟลต|ชุมชน)';
const AREA = '(?:ตำบล|ต\\.|แขวง|อำเภอ|อ\\.|เขต|จังหวัด|จ\\.|กรุงเทพ|กทม)';
const MORE = `(?:[\\s,]{1,2}${TEXT}){0,12}?`;
const CODE = '(?:[\\s,]{0,2}\\d{5}(?!\\d))';

/**
 * Thailand: house number, village or group, lane, road, subdistrict, district, province, postcode.
 *
 * Source: Thailand Post, วิธีจ่าหน้าซอง.
 */
export const thailand: AddressForm = {
  regions: ['TH'],
  needs:
    /บ้านเลข|เลขที่|หมู่|ม\.\s?\d|มบ\.|ซ\.|ซอย|ถ\.|ถนน|ต\.|ตำบล|แขวง|คอนโด|อาคาร|ตึก|แฟลต|หอ|ห้อง|จ\.|อ\.|อำเภอ/,
  rules: [
    // 88/142 หมู่บ้านพฤกษา 15 ถ.รังสิต-นครนายก ต.บึงยี่โถ อ.ธัญบุรี ปทุมธานี 12130
    {
      pattern: address`(?:บ้านเลขที่\s?|เลขที่\s?)?(?<![\d/.,-])${NUMBER}\s{0,2}${WAY}${MORE}\s?${CODE}`,
      alone: 0.92,
      cued: 0.95,
    },
    {
      pattern: address`(?:บ้านเลขที่\s?|เลขที่\s?)?(?<![\d/.,-])${NUMBER}\s{0,2}(?:${TEXT}[\s,]{1,2}){0,8}?${AREA}\s?${TEXT}(?:[\s,]{1,2}${TEXT}){0,6}`,
      alone: 0.85,
      cued: 0.92,
    },
    {
      pattern: address`(?:บ้านเลขที่|เลขที่)\s?${NUMBER}(?:[\s,]{1,2}${TEXT}){0,8}`,
      alone: 0.7,
      cued: 0.85,
    },
    {
      pattern: address`(?<![\d/.,-])${NUMBER}\s{0,2}${WAY}\s?${TEXT}(?:[\s,]{1,2}${TEXT}){0,6}`,
      alone: 0,
      atHome: 0.6,
      cued: 0.85,
    },
    // คอนโด ลุมพินี ตึก B ชั้น 12 ห้อง 1204
    {
      pattern: address`(?:คอนโด|หอพัก|หอ|อพาร์ทเม้นท์|อพาร์ตเมนต์|แฟลต|ตึก|อาคาร)[\u0e00-\u0e7fa-z0-9\s,]{0,50}?ห้อง(?:เลขที่)?\s?[a-z]?\d{2,5}(?:/\d{1,4})?`,
      alone: 0.8,
      cued: 0.88,
    },
  ],
};
