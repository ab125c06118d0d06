import { isPiece } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

/** A text message, in the languages of its readers. */
const SMS =
  /(?<![a-z])(?:sms|texted|text message|verification text|a text)(?![a-z])|mensaje de texto|mensagem|par sms|문자|본인확인|ショート?メール|ショートメッセージ|簡訊|短訊|tin nhắn|ข้อความ/;
/** It has come, or the writer wonders where it goes. */
const CAME =
  /(?<![a-z])(?:got|get|sent|texted|received|came|says?|llegó|llego|llegado|dice|chegou|recebi|reçu|recu|arrivato|ricevuto|bekommen|erhalten|gekommen|dapat|masuk|gửi|nhận)(?![a-z])|ส่ง|ได้รับ|온|왔|받|입력|来た|きた|届い|って来|收到/;
/** Something was sent to be typed in, though nobody says by what. */
const TYPES = /(?<![a-z])(?:it|they) (?:just )?(?:sent|texted|gave)(?: me)?\s$/;
/** Six digits, together or in twos and threes, or one by one. */
const SHAPES = /^(?:6|3,3|2,2,2|1,1,1,1,1,1)$/;
/** A number one writes to, a price, an order. */
const NOT_CODE =
  /(?:to|(?<!a )text|call|order|item|pedido|commande|bestellung|tracking|zip|postal|주문|注文|单号|單號|[$€£¥₩#])\s?$/;
/** What goes on after a code: anything else in Latin letters is counted. */
const AFTER =
  /^\s?(?:$|[^\sa-z\d%€$£¥]|(?:is|was|why|what|where|for|from|do|does|doesn'?t|did|didn'?t|not|but|and|pls|please|help|should|can|could|will|would|who|when|how|again|just|also|or|got|still|lol|omg|idk|guys|u|you|they|i|it|this|right|correct|idk|now|to|par|je|mais|lo|pero|no|y|é|mas|onde|ma|dove|aber|und|wo|ini|ya|udah|po|ba|rồi|ạ|nhập|ở)(?![a-z]))/;
const UNIT = /^\s?(?:원|円|元|명|개|人|個|分|点|ポイント|บาท)/;
const ROUND = /000$/;

/** One-time codes that came by text message, without a word for a code beside them. */
export const smsCode = numberDetector({
  id: 'sms-code',
  type: 'verification_code',
  needs: /sms|text|sent|gave|mensa|문자|본인확인|ショー|簡訊|短訊|tin nhắn|ข้อความ/,
  digits: [6, 6],
  judge({ digits, shape }, { lead, trail, reading, isInsideWord }) {
    if (!SHAPES.test(shape) || isInsideWord || isPiece(lead, trail)) return 0;
    if (ROUND.test(digits) || NOT_CODE.test(lead) || UNIT.test(trail) || !AFTER.test(trail))
      return 0;
    if (TYPES.test(lead)) return 0.7;
    return SMS.test(reading.lower) && CAME.test(reading.lower) ? 0.75 : 0;
  },
});
