import type { Detector } from '../detector';

const ADDRESS =
  /(?<![a-z0-9._%+-])([a-z0-9_%+-](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?)\s{0,2}(?:@|艾特|\(at\)|\[at\])\s{0,2}((?:[a-z0-9-]{1,62}\s{0,1}(?:\.|点|\(dot\)|\[dot\])\s{0,1}){1,4}[a-z]{2,12})(?![a-z0-9-])/g;

/**
 * E-mail addresses, also dictated (艾特, 点).
 *
 * Source: RFC 5321 §4.5.3.1 for lengths; the signs are those mail services allow, not all of RFC 5322.
 */
export const email: Detector = {
  id: 'email',
  type: 'email',
  needs: /@|艾特|[([]at[)\]]/,
  *find({ lower }) {
    for (const match of lower.matchAll(ADDRESS)) {
      const [whole, local, domain] = match;
      const host = domain!.replace(/\s|\(dot\)|\[dot\]|点/g, (sign) => (sign.trim() ? '.' : ''));
      yield {
        start: match.index,
        end: match.index + whole.length,
        value: `${local}@${host}`,
        confidence: 0.95,
      };
    }
  },
};
