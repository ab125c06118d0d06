import { DIGIT, LETTER } from '../../text/signs';
import type { Detector } from '../detector';
import { anyOf } from '../words';

/** Cars by kind and make, a language a line. */
const CARS = [
  'car|truck|van|suv|sedan|minivan|pickup truck|jeep|civic|accord|corolla|camry|prius|rav4|golf|polo|passat|tiguan|corsa|astra|fiesta|focus|mustang|tesla|model y|model 3|honda|toyota|ford|chevy|nissan|kia|hyundai|mazda|subaru|bmw|audi|mercedes|volvo|vw|skoda|ibiza|leon|kadett|tahoe|silverado|altima|sentra|elantra|sonata|sportage|tucson|rogue|highlander|tacoma|tundra|wrangler|cherokee|explorer|escape|equinox|malibu|impala|charger|challenger|camaro|outback|forester|impreza|jetta|beetle|mini|mini cooper|range rover|qashqai|juke|micra|fabia|octavia|kuga|puma|yaris|aygo|picanto|twingo|kangoo|sandero|duster|cinquecento|punto|ypsilon|motor|my ride|rav 4|crv|cr v|hilux|ranger|transit|sprinter|caddy|touran|clio|megane|peugeot|citroen|fiat|panda|dacia|vauxhall|scooter|motorbike|vespa|uber|taxi|cab',
  'coche|carro|auto|camioneta|moto|camión|furgoneta|troca|vocho|voiture|bagnole|camionnette|wagen|roller|macchina|furgone|motorino|fusca|gol|uno|onix|hb20',
  'mobil|motor|avanza|xenia|brio|beat|vario|kereta|myvi|proton|perodua|xe|xe máy|ô tô|vision|wave|rot|รถ|車|クルマ|くるま|バイク|軽|차|자동차|오토바이|아반떼|소나타|그랜저|카니발|gaadi|gadi|scooty|activa|swift|creta|bike',
].join('|');
/** Where it is, or what is the matter with it. */
const PARKED =
  /(?<![a-z])(?:park(?:ed|ing)?|outside|blocking|block(?:ed|s)?|driveway|curb(?:side)?|kerb|pull(?:ed|ing)? up|towed|tow|lot|headlights|double parked|pick ?up|waiting in|sitting in|im in|i'm in|clipped|hit|scratched|dented|rammed|keyed|bumped|stolen|c’est la mienne|is mine|thats mine|i drive|i'm driving|my (?:plate|tag|reg)|tag|plates?|estacionad[oa]|aparcad[oa]|afuera|grúa|garé|garee?|devant|dehors|parkt|parke|geparkt|draußen|steht vor|abgeschleppt|parcheggiat[oa]|fuori|estacionei|na porta|lá fora|guincho|parkir|depan|di luar|đỗ|đậu|ngoài|khari|khadi)(?![a-z])|จอด|駐車|停め|とめて|주차|세워/;
const CODE =
  /(?<![a-z0-9$€£#@/.-])(?=[a-z]*[ -]?\d)(?:[a-z]{1,3}[ -]?\d{1,4}[ -]?[a-z]{1,3}|[a-z]{2,3}[ -]?\d{3,4}|\d{1,4}[ -]?[a-z]{2,3}(?:[ -]?\d{2,4})?|[a-z]{3}[ -]?\d[a-z]\d{2}|\d{2}[a-z][ -]?\d{4,5}|[a-z]{2}[ -]?\d{2}[ -]?[a-z]{1,2}[ -]?\d{4})(?![a-z0-9%]|[.,-]\d)/g;
const NO_PLATE =
  /^(?:(?:lot|row|level|spot|space|bay|size|apt|gate|the|exit|hwy|floor|unit|rm|no|is|in|at|on|to|for|and|it|by|we|i|a|an|my|am|pm|de|la|el|le|die|der|il|di)[ -]?\d|\d{1,4}[ -]?(?:am|pm|min|mins|hr|hrs|km|mi|ft|kg|lb|th|st|nd|rd|pcs|for|in|of|usd|eur|yr|yrs|the|and|are|cm|mm|ml|people|or|off|mal|bis|uhr|de|en|el|la|reais|rb|jt|hp|cc))/;
const carWords = new RegExp(anyOf(CARS));
/** How far the car may stand from its plate, in UTF-16 code units. */
const REACH = 48;

/** Plates of a car that stands somewhere: no word for a plate, but the car and where it is parked. */
export const parkedCar: Detector = {
  id: 'parked-car',
  type: 'licence_plate',
  kinds: DIGIT | LETTER,
  needs: carWords,
  *find({ lower, text }) {
    if (!PARKED.test(lower)) return;
    for (const { 0: typed, index } of lower.matchAll(CODE)) {
      const signs = typed.replace(/[ -]/g, '');
      if (signs.length < 5 || signs.length > 8 || NO_PLATE.test(typed)) continue;
      const end = index + typed.length;
      if (carWords.test(lower.slice(Math.max(0, index - REACH), end + REACH)))
        yield { start: index, end, value: text.slice(index, end), confidence: 0.65 };
    }
  },
};
