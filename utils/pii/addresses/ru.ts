import { type AddressForm, address } from './address-form';

const WORD = '[а-яё][а-яё-]{1,24}';
const WAY =
  '(?:ул|улица|улице|пр|пр-т|просп|проспект|пер|переулок|шоссе|ш|бульвар|б-р|наб|набережная|проезд|пл|площадь|мкр|микрорайон)\\.?';
const HOUSE = '(?:д|дом)?\\.?\\s?\\d{1,4}\\s?(?:[а-я](?![а-яё]))?(?:/\\d{1,3})?';
const DOOR =
  '(?:,?\\s(?:к|корп|корпус|стр|строение|кв|квартира|под|подъезд|эт|этаж)\\.?\\s?\\d{1,4}){0,4}';

/**
 * Russia and neighbours: street, house, building, flat.
 *
 * Source: Почта России, как подписать конверт.
 */
export const russian: AddressForm = {
  regions: ['RU', 'KZ', 'BY'],
  needs: /[а-я]{2}\.?,?\s(?:[а-я-]{3,24}\s?,?\s?)?(?:д\.?\s?|дом\s)?\d/,
  rules: [
    // ул. Ленина, д. 15, кв. 42
    {
      pattern: address`(?<![а-яё])${WAY}\s${WORD}(?:\s${WORD}){0,2},?\s${HOUSE}${DOOR}`,
      alone: 0.85,
      cued: 0.92,
    },
    {
      pattern: address`(?<![а-яё])${WORD}\s(?:улица|проспект|переулок|шоссе|бульвар|проезд),?\s${HOUSE}${DOOR}`,
      alone: 0.85,
      cued: 0.92,
    },
  ],
};
