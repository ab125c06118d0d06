import type { Detector } from '../detector';

const WORD = '[\\p{L}\\p{M}]{1,24}';
const THREE = `${WORD}[.。・]${WORD}[.。・]${WORD}(?!\\p{L}|[.。・]\\p{L})`;
/** Three words after three slashes, or on the page that shows them. */
const ADDRESS = new RegExp(
  `(?:(?<![:/\\w])/{3}|(?:https?://)?(?:www\\.)?(?:w3w\\.co|what3words\\.com)/)${THREE}`,
  'gu',
);

/**
 * Squares of three metres by their three words: ///index.home.raft.
 *
 * Source: what3words' own pattern for a three word address.
 */
export const what3words: Detector = {
  id: 'what3words',
  type: 'precise_location',
  needs: /\/\/\/|w3w\.co\/|what3words\.com\//,
  *find({ lower }) {
    for (const { 0: value, index } of lower.matchAll(ADDRESS))
      yield { start: index, end: index + value.length, value, confidence: 0.9 };
  },
};
