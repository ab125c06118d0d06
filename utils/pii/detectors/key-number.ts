import { DIGIT } from '../../text/signs';
import { KEY_NUMBERS } from '../codes/key-words';
import { cuedValueDetector } from '../finders/cued-value';
import { anyOf } from '../words';

const UNIT =
  /^\s?(?:digits?|numbers?|characters|cifre|dígitos|chiffres|stellig|stellen|angka|digit|số|หลัก|ตัว|桁|자리|%|€|usd|원|円|x(?![a-z])|times|days?|min|seconds?)/;
/** Asks for it, or says it is wrong. */
const BETWEEN =
  /^(?:[\s:=→👉"'(#-]|['’]s(?=\s)|(?:is|it|its|it’s|was|says?|are|this|es|é|e|est|c’est|ist|lautet|war|è|ini|itu|nya|adalah|ya|là|คือ|は|が|って|은|는|이|가|hai|h|ka|at the|at|on|in|from|for|to|my|the|gym|phone|card|ec|immer|always|siempre|sempre|toujours|war|era|était|etait|number|code|pin|de|del|da|do|della|delle|von|meiner|meine|karte|tarjeta|cartão|carte|carta|alarm|alarma|kartu|cel|celular|handy|so|just|still|literally|also|called|番号|コード)(?![a-z])){0,10}/u;

/** Numbers that let somebody in or draw money, by what they are called: PINs of cards and phones, codes to collect. */
export const keyNumber = cuedValueDetector({
  id: 'key-number',
  type: 'other_secret',
  kinds: DIGIT,
  needs: new RegExp(anyOf(KEY_NUMBERS)),
  cue: new RegExp(anyOf(KEY_NUMBERS), 'g'),
  between: BETWEEN,
  value:
    /^(?:\d(?:[ .-]?\d){3,9}|(?=[a-z]{0,4}\d)[a-z0-9]{4,10}(?:-[a-z0-9]{3,6}){0,3})(?![a-z0-9%]|[.,:]\d)/,
  judge(value, { between, trail, lead }) {
    if (between === '' && /^\d/.test(value) === false) return 0;
    if (
      UNIT.test(trail) ||
      /(?:no|without|free|sin|sem|sans|ohne|your|ur|the shop's)\s$/.test(lead)
    )
      return 0;
    return 0.8;
  },
});
