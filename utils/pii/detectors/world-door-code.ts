import { cuedValueDetector } from '../finders/cued-value';
import { anyOf } from '../words';

const WORDS = [
  'digicode|code porte|code de la porte|code portail|code immeuble|code entrée|code interphone|interphone',
  'citofono|codice portone|codice cancello|telefonillo|portero|clave del portal|código del portal|clave portón',
  'código da porta|código do portão|senha da porta|senha da portaria|senha do portão',
  'türcode|haustürcode|klingelcode|deurcode|buzz|buzzer|buzz code|buzz me at|entry code|gate code|lobby code|apt code|apartment code|building code|door code|front door code|garage code|lockbox|lockbox code|key box code|safe code|safe combo|safe combination|locker combo|unit code|call box|key safe|keysafe|key safe code|key box|lock box|key lockbox|gate pin|door pin|alarm|alarm code|alarm pin|garage pin|locker code|locker pin|shed code|padlock|combo lock|gate combo|fob code|entrance code|parcel box|parcel locker|schlüsseltresor|schlüsselbox|schlüsselsafe|boîte à clés|boite a cles|caja de llaves|cofre|cofre da chave|cassetta chiavi|sleutelkluis|sleutelkastje',
  '현관|공동현관|현관비번|현관 비번|현관비밀번호|공동현관 비번|출입번호|출입 번호|출입코드',
  'オートロック|オートロック番号|エントランス暗証番号|玄関暗証番号|รหัสประตู|รหัสเข้าตึก|mã cửa|mã cổng|kode pintu|kode gerbang|kode pagar',
].join('|');
const UNIT = /^\s?(?:cm|mm|m²|원|€|eur|usd|pcs|coins?|sets?|개|장|평|호|층|만|분|lightyear|[%$£])/;
/** Sold for doors and bells. */
const GOODS = /(?:카펫|매트|신발장|센서등|중문|타일|카드키)/;

/** Codes that open the writer's house, in other languages than Chinese: with an address at hand anybody may come in. */
export const worldDoorCode = cuedValueDetector({
  id: 'world-door-code',
  type: 'other_secret',
  needs:
    /code|combo|key ?safe|key ?box|lock ?box|keypad|pin(?![a-z])|padlock|alarm|parcel ?(?:box|locker)|schlüssel|boîte|boite|llaves|cofre|chiavi|sleutel|interphone|citofono|telefonillo|portero|clave|senha|código|codice|buzz|현관|출입|オートロック|暗証|รหัส|mã c|kode/,
  cue: new RegExp(anyOf(WORDS), 'g'),
  between:
    /^(?:\s(?:by|at|on|near|next to|round|neben|an|bei|à côté de|al lado de|ao lado da|beside|behind|under|outside|inside|in) (?:the |our |my |der |dem |la |el )?(?:[a-z]{3,9} ){0,2}(?:tür|eingang|porte|puerta|porta|door|gate|porch|wall|meter|bin|bins|side|back|front|garage|drive|box|shed|bell)(?: (?:is|code|pin))?|['’]s(?=\s)|\s?(?:비번|비밀번호|문|번호|is|est|é|es|ist|は|가|은|는|là))?[\s:=]{0,3}/,
  value:
    /^[#*]?(?:[a-z]?\d{3,6}(?:[a-z]\d{0,3})?|\d{1,2}[a-z]\d{2,4}|[a-z]\d{3,5}[a-z]|\d{1,2}-\d{1,2}-\d{1,2})[#*]?(?![\w#*-]|呼|호출)/i,
  judge: (_value, { trail, between }) =>
    UNIT.test(trail) || GOODS.test(trail) || between === '' ? 0 : 0.8,
});
