import { followUpKinds } from '../../../utils/rights/follow-ups/follow-up';
import { letter } from '../../../utils/rights/letter';
import type { Values } from '../../../utils/rights/line';
import { plain } from '../../../utils/rights/plain';
import { secondLetter } from '../../../utils/rights/second-letter';
import { allCases } from './cases';

/** What a viewer might have filled in. */
export const filled: Record<'zh' | 'en', Values> = {
  zh: {
    to: '某某网络科技有限公司',
    nickname: '爱喝茶的小林',
    account: '10086001',
    phone: '138****5678',
    order: '69****4567',
    waybill: 'SF****8899',
    reply: '账号内的站内消息',
    relation: '母亲',
    signer: '林女士',
    wrong: '收货地址为旧址',
    right: '以订单页最新地址为准',
    target: '某某平台',
    missing: '直播间里的评论仍可看到我的手机号',
    asked: '手持身份证照片',
    refusal: '“系统不支持”',
  },
  en: {
    to: 'Example Commerce Ltd',
    nickname: 'tea_lover',
    account: '10086001',
    phone: '07*** ***678',
    order: '69****4567',
    waybill: 'SF****8899',
    reply: 'messages inside the account',
    relation: 'mother',
    signer: 'A. Lin',
    wrong: 'my old postal address',
    right: 'the address on my latest order page',
    target: 'Example Market',
    missing: 'my phone number can still be seen in the chat of the room',
    asked: 'a photo of me holding my identity card',
    refusal: '“the system does not support it”',
  },
};

/** Every letter, one after the other; of the addressees who get the same words, the platform's alone. */
export function lettersText(): string {
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const each of allCases()) {
    const written = letter(each);
    const text = `${written.subject}\n\n${plain(written, filled[each.language])}`;
    if (seen.has(text)) continue;
    seen.add(text);
    const { place, variant, kind, addressee, language, dispute } = each;
    parts.push(
      `${place} ${variant} ${kind} ${addressee} ${language}${dispute ? ' dispute' : ''}\n\n${text}`,
    );
    if (addressee !== 'platform' || dispute) continue;
    for (const followUp of followUpKinds) {
      if (kind !== 'delete' && kind !== 'close') continue;
      const second = secondLetter({ ...each, followUp, sent: '2026-11-05' });
      parts.push(
        `${place} ${variant} ${kind} ${followUp} ${language}\n\n${second.subject}\n\n${plain(second, filled[language])}`,
      );
    }
  }
  return `${parts.join(`\n\n${'='.repeat(72)}\n`)}\n`;
}
