import { DIGIT } from '../../text/signs';
import { isoDate, SHORT_WORLD_DATE, WORLD_DATE } from '../dates/world-date';
import type { Detector, Found } from '../detector';
import { anyOf } from '../words';

/** Words for a birth, or a birthday, by language. */
const WORDS: readonly string[] = [
  'bornday|born day|b’day|birth day|dob|d.o.b|d.o.b.|date of birth|birth date|birthdate|birthday|birthdays|bday|b day|born on|born|i was born|birth|i turned|turned',
  '出生日期|生日|農曆生日',
  '生年月日|誕生日|お誕生日|生まれ',
  '주민번호 앞자리|주민 앞자리|주민번호 앞|주민등록번호 앞자리|주민등록번호 앞|민번 앞자리|생년월일|생일|생년|태어난 날|태어났',
  'วันเกิด|เกิดวันที่|วันเดือนปีเกิด|เกิด',
  'ngày sinh|sinh ngày|sinh nhật|ngày tháng năm sinh|sn|sinh',
  'tanggal lahir|tgl lahir|lahir tanggal|lahir|ultah|ulang tahun|tarikh lahir|ttl',
  'fecha de nacimiento|nací|naci|nacimiento|cumplo años|cumplo el|cumpleaños|cumple|nacido|nacida',
  'data de nascimento|nascimento|nasci|aniversário|niver|nascida|nascido|faço aniversário|faço anos|faço niver',
  'geburtsdatum|bin am|geboren am|geburi|geboren|geburtstag|geb|geb.',
  'date de naissance|né le|née le|né|née|naissance|anniversaire|anniv|né un|née un|data di nascita|nato il|nata il|nato|nata|compleanno|compio gli anni|compio gli anni il|compio anni',
  'जन्म|जन्मतिथि|जन्म तिथि|जन्म तारीख|जन्मदिन|पैदा|पैदा हुआ|पैदा हुई',
  'janm|janam|janamdin|janm tithi',
  'kaarawan|kapanganakan|pinanganak',
];
const BORN = anyOf(WORDS.join('|'));
/** What birthdays and births are spoken of for, and whose they are not. */
const OTHERS =
  /(?<![a-z])(?:your|ur|his|her|their|brand|shop|store|baby|dog|cat|happy|host)(?:'s)?\s(?:\w{1,10}\s)?$|(?:你|主播|店|哥哥|姐姐|偶像)[的]?$/;
const BETWEEN = `(?!${anyOf('gift|party|cake|sale|deal|discount|coupon|month|week|present|girl|boy|outfit|dress')})[^\\d\\n]{0,22}?`;
const LONG = new RegExp(`(?:${BORN})${BETWEEN}(?<![\\d/.-])(${WORLD_DATE})`, 'gu');
const SHORT = new RegExp(`(?:${BORN})${BETWEEN}(?<![\\d/.-])(${SHORT_WORLD_DATE})`, 'gu');
/** 950312생이에요 */
const SIX_BORN =
  /(?<!\d)(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=\s?생(?:일|이|인|입|임|$|\s))/g;
const AFTER = new RegExp(
  `(?<![\\d/.-])(?:${WORLD_DATE})(?=\\s?(?:(?:に)?(?:生まれ|生れ)|생(?![가-힣])|년?\\s?생이|(?:is|was|that['’]?s|thats|it['’]s|its|=|-|,)\\s(?:also )?my (?:birthday|bday|b-day|dob|birth|date of birth)|(?:is|was) when i was born|es (?:mi|el día de mi) (?:cumple|nacimiento|fecha)|fue cuando nací|é (?:minha data|a data)|(?:c['’]est|c est) (?:mon anniv|ma date)|ist mein geb|è il mio compleanno|è la mia data|là sinh nhật|là ngày sinh|(?:itu )?(?:tanggal|tgl) lahir|ulang tahunku|ultahku|คือวันเกิด|เป็นวันเกิด|が私の誕生日|(?:에|날) 태어|생\\b|is my (?:birthday|bday|dob|birth)|\\(?dob\\)?|\\s(?:geburtstag|geboren|geb(?![a-z])|auf die welt)|\\s(?:né|née)(?![a-z])|\\s(?:compleanno|è il mio compleanno)|er? mein geburtstag|é (?:meu|o meu) aniversário|es mi cumple|meu (?:niver|aniversário)|mi cumple|mon anniv|mein geburtstag|my (?:bday|birthday|dob)|(?:is )?(?:my )?janm|생일|(?:が|\\s)?誕生日|dob hai))`,
  'gu',
);
/** The writer's own, said outright: then a day without its year is enough. */
const MINE =
  /(?:주민|민번|my|mi|meu|mein|mon|ma|내|제|私の|僕の|생년월일|생일은|誕生日は|วันเกิดเรา|saya|aku|ko|em|mình|dob|d\.o\.b|date of birth)/;
const SIX = /^\d{6}$/;

/**
 * Dates of birth beside a word for it, in other languages than Chinese.
 *
 * Source: ISO 8601 and the everyday forms of the languages (Unicode CLDR, date patterns).
 */
export const worldBirthDate: Detector = {
  id: 'world-birth-date',
  type: 'birth_date',
  kinds: DIGIT,
  needs: new RegExp(`${BORN}|[일년\\d]\\s?생`, 'u'),
  *find({ lower }) {
    if (!/\d/.test(lower)) return;
    for (const { 0: date, index } of lower.matchAll(AFTER)) yield found(date, index, 0.88);
    for (const { 0: date, index } of lower.matchAll(SIX_BORN)) yield found(date, index, 0.8);
    for (const [pattern, isLong] of [
      [LONG, true],
      [SHORT, false],
    ] as const)
      for (const { 0: whole, 1: date, index } of lower.matchAll(pattern)) {
        const lead = lower.slice(Math.max(0, index - 16), index);
        const start = index + whole.length - date!.length;
        if (!OTHERS.test(lead))
          yield found(date!, start, isLong ? 0.9 : shortSure(date!, lead + whole));
      }
  },
};

function found(date: string, start: number, confidence: number): Found {
  return { start, end: start + date.length, value: isoDate(date), confidence };
}

function shortSure(date: string, words: string): number {
  if (!MINE.test(words)) return 0.3;
  return SIX.test(date) ? 0.8 : 0.58;
}
