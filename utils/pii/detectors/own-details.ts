import type { Detector, OwnType } from '../detector';

/** The viewer's own name, phone, address, child's school and papers. */
export const ownDetail = ownDetector('own_detail');

/** The words that the viewer keeps to themselves. */
export const protectedPhrase = ownDetector('protected_phrase');

function ownDetector(type: OwnType): Detector {
  return {
    id: 'own-details',
    type,
    needs: /./s,
    find: (reading, { ownDetails }) => ownDetails?.(reading, type) ?? [],
  };
}
