import { isPiece } from '../finders/around';
import { codeDetector } from '../finders/code-detector';

/** Of Hong Kong and Macau people: H or M, eight digits, perhaps the two of the issue. */
const SERIES = /^[HM]\d{8}(?:\d{2})?$/;
const CUE = /(?:回乡证|来往内地|内地通行证|港澳居民|通行证|返乡证)[^\d\n。!?]{0,8}$/;
const CUE_AFTER = /^[\s,(]{0,2}(?:是|我的?|这个?){0,2}(?:回乡证|通行证)/;

/**
 * Permits of Hong Kong and Macau people for the mainland.
 *
 * Source: National Immigration Administration, 港澳居民来往内地通行证: letter of the region and eight digits.
 */
export const cnTravelPermit = codeDetector({
  id: 'cn-travel-permit',
  type: 'national_id',
  needs: /证|港澳/,
  signs: [9, 11],
  form: SERIES,
  judge({ code }, { lead, trail, isInsideWord }) {
    if (isInsideWord || isPiece(lead, trail)) return 0;
    return CUE.test(lead) || CUE_AFTER.test(trail) ? 0.92 + code.length / 1000 : 0;
  },
});
