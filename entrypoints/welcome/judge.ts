import type { Judged } from '../../components/welcome/try';
import { mask } from '../../utils/pii/mask';
import { scan } from '../../utils/pii/scan';
import { decide, tierOf } from '../../utils/protection/decide';
import type { Level } from '../../utils/protection/level';

/** What Hushcart would do with a message in a room of this region; `null`: let it pass. */
export function judge(text: string, region: string, level: Level): Judged | null {
  const findings = scan(text, { region, audience: 'public' });
  const decision = decide(findings, { level, audience: 'public', asked: false });
  if (decision === 'quiet' || decision === 'hint') return null;
  const order = [...findings].sort((a, b) => tierOf(b) - tierOf(a));
  const secret = order.find((finding) => tierOf(finding) === 3);
  return {
    types: [...new Set(order.map(({ type }) => type))],
    decision,
    masked: mask(text, findings),
    mayAsk: decision === 'refuse' && level === 2 && !secret,
    lastTwo: secret?.value.slice(-2) ?? null,
  };
}
