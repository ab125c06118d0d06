import { type AddressForm, address } from './address-form';

const PROVINCE =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청북도|충청남도|전북|전남|전라북도|전라남도|경북|경남|경상북도|경상남도|제주)(?:특별자치시|특별자치도|특별시|광역시|시|도)?';
const DISTRICT = '[가-힣]{1,6}(?:시|군|구)';
const TOWN = '[가-힣]{1,6}\\d?(?:읍|면|동|리|가)';
const REGION = `(?:${PROVINCE}\\s?(?:${DISTRICT}\\s?){0,2}|${DISTRICT}\\s(?:${DISTRICT}\\s)?)(?:${TOWN}\\s){0,2}`;
const ROAD = '[가-힣0-9·]{1,12}(?:대로|로|길)(?:\\s?\\d{1,4}번?[가-힣]?길)?';
const NUMBER =
  '(?:지하\\s?)?\\d{1,4}(?:-\\d{1,4})?(?!\\d|[.,]\\d|~|\\s?(?:개|원|번째|시|분|일|월|년|명|만|천|장|벌|세트|%))(?:번지)?';
const ESTATE =
  '(?:[가-힣a-z0-9]{0,14}(?:아파트|빌라|오피스텔|주공|래미안|푸르지오|힐스테이트|e편한세상|롯데캐슬|아이파크|더샵)|[가-힣a-z0-9]{1,14}(?:apt|타운|맨션|자이|캐슬|센트럴|빌|마을|단지|차|리버|파크|하이츠|팰리스|스위트|뷰))';
const DOOR =
  '(?:[가-힣a-z0-9]{1,3}동\\s?)?(?:지하\\s?|b)?(?:\\d{1,3}층\\s?)?\\d{1,4}호(?:실)?(?![가-힣]?(?:차|선|점))';
const TAIL = `(?:[,\\s]{1,2}\\d{1,3}층)?(?:[,\\s(]{1,3}(?:${ESTATE}[,\\s]{0,2})?(?:\\d{1,4}동\\s?)?${DOOR})?(?:[,\\s(]{1,3}${ESTATE}(?:\\s?\\d{2,4}-\\d{3,4}(?!\\d))?)?(?:[,\\s]{0,2}\\(?\\d{5}\\)?(?!\\d))?`;

/**
 * Korea: province, city, district, road and number or quarter and lot, estate, building, door.
 *
 * Source: 도로명주소법 (Road Name Address Act) and 지번주소, the older addresses by lot.
 */
export const korea: AddressForm = {
  regions: ['KR'],
  needs:
    /[가-힣](?:\s?\d{1,4}번?[가-힣]?길)?\s?\d{1,4}(?:-\d{1,4})?\s?(?:번지|동|호|층)|(?:로|길|동|리|가|면|읍)\s?\d/,
  rules: [
    // 부산 해운대구 우동1로 67, 201호
    { pattern: address`${REGION}${ROAD}\s?${NUMBER}${TAIL}`, alone: 0.92, cued: 0.95 },
    // 서울 강남구 역삼동 123-45
    {
      pattern: address`${REGION}(?<=(?:읍|면|동|리|가)\s)${NUMBER}${TAIL}`,
      alone: 0.88,
      cued: 0.92,
    },
    // 수원 영통구 한빛마을 301동 1204호
    {
      pattern: address`(?:${REGION})?${ESTATE}\s?(?:\d{1,2}단지\s?)?\d{1,4}동\s?\d{1,4}호`,
      alone: 0.85,
      cued: 0.92,
    },
    {
      pattern: address`(?:${REGION})(?:[가-힣0-9a-z-]{1,12}[,\s]{1,2}){0,4}?${DOOR}`,
      alone: 0.85,
      cued: 0.9,
    },
    // 역삼로 12길 34, 502호
    {
      pattern: address`(?<![가-힣])[가-힣]{2,8}(?:대로|로|길)\s?(?:\d{1,4}번?[가-힣]?길\s?)?${NUMBER}[,\s]{1,2}(?:${ESTATE}[,\s]{1,2})?${DOOR}`,
      alone: 0.8,
      cued: 0.88,
    },
    // 주소 테헤란로 152
    {
      pattern: address`(?<![가-힣])[가-힣]{2,8}(?:대로|로|길)\s?(?:\d{1,4}번?[가-힣]?길\s?)?${NUMBER}`,
      alone: 0,
      cued: 0.75,
    },
    { pattern: address`(?<![\d,.])\d{1,4}동\s?\d{1,4}호(?!기|선|점|차)`, alone: 0.55, cued: 0.75 },
  ],
};
