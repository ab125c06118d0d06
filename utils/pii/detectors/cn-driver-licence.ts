import { isFiller, isPiece } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const LICENCE = /(?:驾驶?证|驾照|驾驶执照|驾驶员证|jia\s?zhao)[^\d\n。!?]{0,10}$/;
const FILE = /(?:档案编?号)(?:[^\d\n。!?]{0,6}|(?:是|为)?1[28]位[:是\s]{0,3})$/;

/**
 * Chinese driving licences: the holder's resident number after the word for a licence, and the twelve digits
 * of its file.
 *
 * Source: GA 482 (the number is the holder's identity number; the file's begins with the district's six).
 */
export const cnDriverLicence = numberDetector({
  id: 'cn-driver-licence',
  type: 'driver_licence',
  needs: /驾|档案|jia/,
  digits: [12, 18],
  judge({ digits, start, end }, { lead, trail, reading }) {
    if (isPiece(lead, trail) || isFiller(digits)) return 0;
    if (digits.length === 12) return LICENCE.test(lead) || FILE.test(lead) ? 0.9 : 0;
    if (!LICENCE.test(lead)) return 0;
    if (digits.length === 17) {
      const check = /^[\s.*·_-]?x(?![a-z0-9])/.exec(reading.lower.slice(end, end + 3));
      if (!check) return 0;
      return { start, end: end + check[0].length, value: `${digits}X`, confidence: 0.98 };
    }
    return digits.length === 18 || digits.length === 15 ? 0.98 : 0;
  },
});
