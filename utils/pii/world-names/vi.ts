import { LATIN } from '../words';
import { type NameForm, type NameRule, namesBy } from './name-form';

/** Source: Lê Trung Hoa, Họ và tên người Việt Nam: the surnames of more than nine in ten. */
const SURNAME =
  '(?:nguyễn|nguyen|trần|tran|lê|phạm|pham|hoàng|hoang|huỳnh|huynh|phan|vũ|võ|đặng|dang|bùi|bui|đỗ|hồ|ngô|dương|duong|lý|đinh|trịnh|trinh|mai|đào|đoàn|lâm|phùng|tô|hà|thái|lương|luong|trương|truong|cao|châu|tạ|quách|tăng|kiều|vương|la|nghiêm)';
const SYLLABLE = `[${LATIN}]{1,7}`;
/** Words that follow a name. */
const STOP =
  '(?!(?:nhé|nha|nhe|ạ|a|ơi|sđt|sdt|số|so|ở|o|ib|đc|địa|dia|giao|shop|gửi|ship|là|la|và|va|đặt|mua|chốt|size|màu|em|chị|anh|mình|với|còn|có|không|ko|k|lấy|cho|nhận|thanh toán|ck|rồi|phường|quận|đường|hà nội|tp)(?![a-zà-ỹ]))';
const FULL = `${SURNAME}(?:\\s${STOP}${SYLLABLE}){1,3}`;
const CUE =
  '(?:(?:họ\\s(?:và\\s)?tên|ho ten|tên(?:\\s(?:em|mình|tôi|chị|anh|tớ|cháu|người nhận|ng nhận|thật|đầy đủ|khách|chủ thẻ|tài khoản|tk))?|ten(?: em| minh| nguoi nhan)?|người nhận|nguoi nhan|ng nhận|gửi cho|gui cho|giao cho|ship cho|chủ\\s(?:tk|thẻ|tài khoản)|ctk|chu tk|em là|mình là|tôi là|em tên|mình tên|chị tên|nhận hàng ghi|nhận hàng|ghi tên|ghi|để tên|viết tên|điền tên|đứng tên|em đứng tên|tên trên đơn|khách|nhận(?=\\s?:))(?:\\s(?:là|la))?[\\s:]{1,3})';
const LONG = `${SURNAME}(?:\\s${STOP}${SYLLABLE}){2,3}`;
const BESIDE = `(?:^|[\\n,:;/-]\\s?)`;

const KIN =
  '(?:(?:mẹ|má|ba|bố|chồng|vợ|chị|anh|em|con|cô|dì|bà|ông|bạn|cháu)(?:\\s(?:em|mình|tôi|gái|trai|của em))?|(?:cho|do|có|sẽ có))\\s';

const RULES: readonly NameRule[] = [
  // người nhận: Nguyễn Thị Lan
  rule(
    0.85,
    `(?<![${LATIN}])${CUE}(?:anh|chị|c|a|bà|ông)?\\s?(?<name>${FULL})(?![${LATIN}])`,
    /t[êe]n|nh[ậa]n|cho|ch[ủu]\s|ctk|là|khách|ghi|tên/,
  ),
  // Nguyễn Thị Lan 0912 345 678
  rule(
    0.7,
    `${BESIDE}(?<name>${LONG})[\\s,:-]{1,3}(?=0[35789]\\d|\\+?84\\d|sđt|sdt|đt)`,
    /0[35789]\d|84\d|[sđ][dđ]?t/,
  ),
  // 0912 345 678 Nguyễn Thị Lan
  rule(0.65, `\\d{4,12}[\\s,:-]{1,3}(?<name>${LONG})(?=$|[\\s,.;)])`, /\d{4}/),
  // stk 19037075166054 techcombank Nguyễn Thị Lan
  rule(
    0.7,
    `\\d[\\d ]{5,22}[\\s,:-]{1,3}(?:[a-z]{2,14}(?:\\s?bank)?[\\s,:-]{1,3}){1,2}(?<name>${LONG})(?![${LATIN}])`,
    /stk|bank|vcb|tcb|acb|bidv|mbb|tk\s/,
  ),
  // Lê Thị Ngọc Ánh nhận hàng
  rule(
    0.7,
    `(?:${BESIDE}|(?<![${LATIN}])${KIN})(?<name>${LONG})\\s(?=(?:sẽ |ra |là người |người )?nhận (?:hàng|đơn|giúp|hộ|nha|nhé|giùm|dùm|thay)|là tên|đứng tên|là (?:người|ng) nhận|lấy (?:hàng|giúp|giùm))`,
    /nhận|tên|lấy/,
  ),
  // Nguyễn Thị Lan, số 27 ngõ 118 …
  rule(
    0.65,
    `${BESIDE}(?<name>${SURNAME}\\s(?:thị|văn|thi|van|đức|minh|ngọc|thanh|hoàng|quốc|hữu|thu|kim|xuân)\\s${SYLLABLE}(?:\\s${SYLLABLE})?)(?=,\\s?(?:số|\\d|ngõ|thôn|đc|địa))`,
    /,\s?(?:số|\d|ngõ|thôn|đc|địa)/,
  ),
];

const ANSWER = new RegExp(`^(?<name>${LONG})(?:\\s(?:ạ|nhé|nha))?[\\s.!]*$`, 'u');

/** Vietnamese: surname, middle names, given name. */
export const vietnamese: NameForm = {
  languages: ['vi'],
  words:
    'nguyễn nguyen trần tran lê phạm pham hoàng hoang huỳnh huynh phan vũ võ đặng dang bùi bui đỗ hồ ngô dương duong lý đinh trịnh trinh mai đào đoàn lâm phùng tô hà thái lương luong trương truong cao châu tạ quách tăng kiều vương nghiêm',
  answer: (text) => ANSWER.exec(text.toLowerCase())?.groups?.name?.length ?? 0,
  find: ({ text, lower }) => namesBy(RULES, lower, text),
};

function rule(confidence: number, source: string, needs?: RegExp): NameRule {
  return { confidence, pattern: new RegExp(source, 'gu'), ...(needs && { needs }) };
}
