import type { Code } from '../../text/codes';
import { isSocialCredit } from '../checks/social-credit';
import { codeDetector } from '../finders/code-detector';
import type { Around } from '../finders/number-detector';

/** Who registered it and as what, the district, the organisation's code and a check sign. */
const SOCIAL_CREDIT = /^(?:[1-9ANY][1-9])\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const CUE =
  /(?:税号|税务号|识别号|信用代码|信用码|营业执照号?|执照号|机构代码|抬头|开票|公司|单位|专票|普票|发票)[^\d\n。!?]{0,12}$/;
/** Shown to everybody. */
const PUBLIC =
  /(?:主播|商家|店铺?|厂家?|直播间|你们|亮|公示|悬挂)(?:的|了|出)*(?:营业)?执?照?[^\d\n]{0,6}$|营业执照(?:[:\s]|号码?|是)*$/;
/** Before 2015: the district's six digits and the organisation's nine signs; of persons twenty. */
const OLD = /^\d{6}[0-9A-Z]{9}(?:\d{2,5})?$/;
const OLD_CUE = /(?:税号|税务号|识别号|纳税人编?号|[納纳]税人[編编]号|税务登记证?号?)[码是为:\s]*$/;

/**
 * Chinese tax numbers with letters: the unified social credit code, or the older fifteen signs after a word.
 * Those of digits alone are `cn-tax-number`'s.
 *
 * Source: GB 32100-2015; 国税发〔2006〕104 号 for the older ones.
 */
export const cnTaxId = codeDetector({
  id: 'cn-tax-id',
  type: 'tax_id',
  needs: /[1-9any]/,
  signs: [15, 20],
  form: /^[1-9ANY]/,
  judge: taxIdSureness,
});

/** How sure it is that signs are a tax number. */
export function taxIdSureness(
  { code }: Pick<Code, 'code'>,
  { lead, isInsideWord }: Around,
): number {
  if (isInsideWord || PUBLIC.test(lead)) return 0;
  if (SOCIAL_CREDIT.test(code)) {
    if (isSocialCredit(code)) return CUE.test(lead) ? 0.97 : 0.9;
    return CUE.test(lead) ? 0.75 : 0;
  }
  return OLD.test(code) && OLD_CUE.test(lead) ? 0.85 : 0;
}
