import { type NameForm, type NameRule, namesBy } from './name-form';

const SURNAME =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차채주우구민진나엄원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]';
const COMPOUND = '(?:남궁|황보|제갈|사공|선우|서문|독고)';
/** Second and third syllables that given names are mostly made of. */
const MIDDLE =
  '민서지하예수은현준재승태영정성동상진도유연윤소다채가나보선혜미경종병창광기우주시건규찬한형희효원인해세이아라로루리명순옥숙춘근대덕두무문범봉석용웅익일자장중철학호홍화훈';
const LAST =
  '민준우진현호훈영수희아은연서윤빈원경미정숙순자석철환규기혁욱택린나라리솔율온하지유안인재태성엽섭헌형찬창천학림란례옥심애주선람솜봄';
const LIKELY = `(?:${SURNAME}[${MIDDLE}][${LAST}]|${COMPOUND}[${MIDDLE}][${LAST}])`;
const ANY = `(?:${COMPOUND}\\s?[가-힣]{2}|${SURNAME}[가-힣]{2}|[김박최정강조윤장임오서신권황안송홍문배백허심]\\s[${MIDDLE}][${LAST}])`;
/** What no name is, though it looks like one. */
const WORD =
  '(?!우주선|유람선|이미지|원주민|이재민|강아지|남성용|여성용|조금이|주말이|오늘이|고민이|성인이|김치|고양이|안경점|이거는|이것은|최고예|정말이|진짜|하나도|주문자|구매자|한국인|남자아이|여자아이|우리나라|서울시|한정판|신상품|배송비|최저가|유아용|성인용|주소지|전화번|이름이|고객님|주인공|연예인|유재석|아이유|이효리|정해인|박서준|손흥민|김연아|홍길동)';
const ENDS = '(?![가-힣])';
/** Endings that follow a name. */
const ENDING =
  '(?=이고|입니다|이에요|이예요|예요|에요|이요|이라고|라고|라서|이라서|라고|이고|인데|이구요|으로|로\\s|앞으로|님(?:께|에게|한테|\\s|$)|씨|이\\s?받|가\\s?받|임(?![가-힣])|이며|구요|고요|,)';

const CUE =
  '(?:제?\\s?이름은?|본명은?|실명은?|성함은?|성명|받는\\s?(?:사람|분)은?|받으실\\s?분|받을\\s?사람|수령인|수취인|수신인|예금주|입금자(?:명|\\s?이름)?|주문자(?:명)?|보내는\\s?(?:사람|분)|계좌주|카드\\s?명의|명의자?|이름)';

const CUE_HINT =
  /이름|성함|성명|받[는으을]|수[령취신]인|예금주|입금자|주문자|보내는|계좌주|명의|본명|실명/;
const ENDING_HINT = /고요|입니다|에요|예요|라고|이고\s|구요|인데요|이요|앞으로/;
const PROVINCE =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)';
const PLACE_HINT = new RegExp(PROVINCE);
const PHONE_HINT = /01[016-9]|공일공|0\d{1,2}-\d/;

const RULES: readonly NameRule[] = [
  // 받는 사람 김하은, 제 이름은 이준호입니다
  rule(
    0.85,
    `${CUE}(?:은|는|이|가|란에|에는|에)?[\\s:=]{0,3}${WORD}(?<name>${ANY})(?:${ENDS}|${ENDING})`,
    CUE_HINT,
  ),
  rule(0.7, `${CUE}\\s?:\\s?${WORD}(?<name>${SURNAME}[가-힣])${ENDS}`, CUE_HINT),
  // 김하은이고요, 저는 박지민입니다
  rule(
    0.65,
    `(?:^|[\\s,.!]|저는\\s?|제가\\s?|저\\s)${WORD}(?<name>${LIKELY})(?=이고요|이고\\s|입니다|이에요|이예요|이라고\\s?[합해하]|이구요|인데요|이요|\\s?앞으로)`,
    ENDING_HINT,
  ),
  // 김도현 이름으로 주문했어요
  rule(
    0.7,
    `(?:^|[\\s,.!])${WORD}(?<name>${LIKELY})\\s(?:이름|명의|성함)(?=으로|로|이에요|예요|입니다|인데)`,
    /이름|명의|성함/,
  ),
  // 010-1234-5678 이준호, 국민 483902-04-172856 이준호
  rule(
    0.65,
    `(?<![\\d-])\\d{3}[\\d-]{4,}[\\s,/]{1,3}${WORD}(?<name>${LIKELY})(?=$|[\\s,.)(/]|이?[요예에]|입니다|이고|님)`,
    /\d{4}/,
  ),
  // 1103호 윤서진
  rule(
    0.65,
    `\\d{2,4}호[\\s,/]{1,3}${WORD}(?<name>${LIKELY})(?=$|[\\s,.)(/]|이?[요예에]|입니다|이고|님)`,
    /\d호/,
  ),
  // 이준호 010-1234-5678
  rule(
    0.7,
    `(?:^|[\\s,:/(])${WORD}(?<name>${LIKELY})[\\s,:/)]{1,3}(?=01[016-9]|공일공|0\\d{1,2}-\\d{3,4})`,
    PHONE_HINT,
  ),
  // 이준호, 서울 강남구 …
  rule(
    0.6,
    `(?:^|[\\n,:/]\\s?)${WORD}(?<name>${LIKELY})[,/]?\\s(?=${PROVINCE}[가-힣]{0,5}\\s[가-힣]{1,6}[시군구]\\s)`,
    PLACE_HINT,
  ),
];

const ANSWER = new RegExp(
  `^${WORD}(?<name>${LIKELY})(?:입니다|이에요|예요|이요|요)?[\\s.!]*$`,
  'u',
);

/** Korean: a surname of one syllable, a given name of two. */
export const korean: NameForm = {
  languages: ['ko'],
  needs: /[가-힣]{3}/,
  answer: (text) => ANSWER.exec(text)?.groups?.name?.length ?? 0,
  find: ({ text }) => namesBy(RULES, text),
};

function rule(confidence: number, source: string, needs?: RegExp): NameRule {
  return { confidence, pattern: new RegExp(source, 'gu'), ...(needs && { needs }) };
}
