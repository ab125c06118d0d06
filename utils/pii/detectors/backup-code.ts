import { DIGIT } from '../../text/signs';
import { SPARE_CODES } from '../codes/key-words';
import { cuedValueDetector, FILLER } from '../finders/cued-value';
import { anyOf } from '../words';

/** Groups of four to six, or eight and more in one. */
const VALUE =
  /^(?:[a-z0-9]{4,6}(?:[-\s](?=[a-z0-9]*\d)[a-z0-9]{4,6}){1,7}|[a-z0-9]{5,32})(?![a-z0-9])/;

/**
 * Codes that let one in without the second factor, kept for when it is lost.
 *
 * Source: shapes printed by Google (8 digits), Discord, GitHub and others (4-4, 5-5).
 */
export const backupCode = cuedValueDetector({
  id: 'backup-code',
  type: 'other_secret',
  kinds: DIGIT,
  needs: new RegExp(anyOf(SPARE_CODES)),
  // 恢复码我抄纸上了 4k9d-x7p2
  cue: new RegExp(`(?:${anyOf(SPARE_CODES)})(?:[\\u4E00-\\u9FFF]{2,10}[\\s:])?`, 'g'),
  between: FILLER,
  value: VALUE,
  // Above a one-time code and a phone: of those the word says nothing.
  judge: (value) => (/\d/.test(value) ? 0.95 : 0),
});
