import { PASSWORD } from '../clues/password';
import type { Detector } from '../detector';
import { around, weigh } from '../finders/evidence';

/** Letters and digits, or letters and signs; a letter or a digit first, so that no address or link is one. */
const TOKEN =
  /(?<![!-+\--~])(?=[!-~]{0,19}[a-z])(?=[!-~]{0,19}[\d!@#$%&*_])[a-z\d][!-+\--~]{4,22}[a-z\d!@#*_](?![!-+\--~])/g;
const LINK =
  /:\/\/|\.(?:com|cn|net)|^[a-z]{2}\d{12,15}$|^\d+[a-z]{1,3}$|^(?:iphone|ipad|mate|promax)/;
const ENOUGH = 1.1;

/** Passwords where what is said around them tells, if not in the words of `password`. */
export const passwordClues: Detector = {
  id: 'password-clues',
  type: 'password',
  needs: /[密蜜咪]|口令|p[a@]ss|pwd|psw|mima/,
  *find(reading) {
    for (const { 0: token, index } of reading.lower.matchAll(TOKEN)) {
      const end = index + token.length;
      if (LINK.test(token) || weigh(around(reading, index, end), PASSWORD) < ENOUGH) continue;
      yield { start: index, end, value: reading.text.slice(index, end), confidence: 0.7 };
    }
  },
};
