import { type NameForm, type NameRule, namesBy } from './name-form';

/** What follows ชื่อ and is no name: a shop, a colour, what. */
const NO_NAME =
  '(?!ร้าน|อะไร|ไร|สี|เพจ|รุ่น|สินค้า|เล่น|บัญชี|ผู้|ไลน์|ไอดี|เฟส|ยี่ห้อ|แบรนด์|ตัว|นี้|นั้น|ไหน|เหมือน|กลุ่ม|ยา|หนัง|เพลง|ใคร|แม่ค้า|พ่อค้า|แอดมิน|ชุด|ช่อง|เดียว|จริง|เต็ม|ใน|ที่)';
/** What follows a given name and is no surname: politeness, the next part. */
const NO_SURNAME =
  '(?!ค่ะ|คะ|ครับ|คับ|นะ|จ้า|จ้ะ|เบอร์|โทร|ที่อยู่|บ้านเลข|อยู่|ส่ง|รับ|เอา|ขอ|ไม่|มา|ได้|แล้ว|สั่ง|โอน|จะ|ซื้อ|พร้อม|ชำระ|ปลายทาง|เลข|ชื่อ|นามสกุล|สอบถาม|สนใจ|กี่|มี)';
const TITLE = '(?:นางสาว|นาง|นาย|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|ดร\\.|คุณ)';
/** Titles that begin no other word: not นายก, นางฟ้า, นางแบบ. */
const STRICT =
  '(?:นางสาว|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|นาย(?!ก|หน้า|จ้าง|ทุน)|นาง(?!ฟ้า|แบบ|เอก|งาม|ร้าย|พยาบาล))';
const PART = '[\\u0e01-\\u0e3a\\u0e40-\\u0e4e]{2,22}';
const FULL = `${NO_NAME}${PART}\\s{1,2}(?:นามสกุล\\s?)?${NO_SURNAME}${PART}`;
const CUE =
  '(?:ชื่อ(?:จริง|เต็ม|ผู้รับ|ผู้ส่ง|บัญชี|เรา|ผม|หนู|ฉัน|ดิฉัน|พี่|คือ|-นามสกุล|\\s?นามสกุล|-สกุล|\\s?สกุล|ลูกค้า)?(?:คือ)?|ผู้รับ|ผู้รับชื่อ|ส่งถึง|ส่งให้|ถึง|ในนาม|โอนจาก|บัญชีชื่อ)';

const RULES: readonly NameRule[] = [
  // ชื่อ สมชาย ใจดี, ผู้รับ นางสาวกมลชนก ศรีสุข
  rule(
    0.82,
    `${CUE}[\\s:：]{0,3}${TITLE}?\\s?(?<name>${FULL})`,
    /ชื่อ|ผู้รับ|ส่งถึง|ส่งให้|ถึง|ในนาม|โอนจาก/,
  ),
  // นายสมชาย ใจดี
  rule(0.75, `(?<![\\u0e00-\\u0e7f])${STRICT}\\s?(?<name>${FULL})`, /นา[ยง]|น\.ส|ด\.[ชญ]/),
  // คุณศิริพร มณีรัตน์
  rule(
    0.55,
    `^คุณ\\s?(?!แม่|พ่อ|พี่|น้อง|ลูก|ป้า|ลุง|หมอ|ครู|ภาพ|ค่า|สมบัติ|ผู้)(?<name>[\\u0e01-\\u0e3a\\u0e40-\\u0e4e]{4,22}\\s${NO_SURNAME}[\\u0e01-\\u0e3a\\u0e40-\\u0e4e]{5,22})(?=$|\\s)`,
    /^คุณ/,
  ),
  // สมชาย ใจดี 081-234-5678
  rule(
    0.6,
    `^${NO_NAME}(?<name>${PART}\\s${NO_SURNAME}${PART})\\s(?=0[689]\\d[\\s-]?\\d{3})`,
    /\s0[689]\d/,
  ),
];

/** Thai: given name, blank, surname. */
export const thai: NameForm = {
  languages: ['th'],
  needs: /^คุณ|ชื่อ|รับ|ถึง|นา[ยง]|น\.ส|ด\.[ชญ]|ในนาม|ส่งให้|โอนจาก|0[689]\d/,
  find: ({ text }) => namesBy(RULES, text),
};

function rule(confidence: number, source: string, needs?: RegExp): NameRule {
  return { confidence, pattern: new RegExp(source, 'gu'), ...(needs && { needs }) };
}
