import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { allowanceOf } from '../../utils/own/allowance';
import { parseNamed, parseRuleKind } from '../../utils/own/parse';
import { addRule, listRules, matchRules, removeRule } from '../../utils/own/vault-rules';
import { isVaultMade } from '../../utils/own/vault-schema';
import { sampleOf } from '../../utils/pii/mask';
import { needFor } from './level-need';
import { assertOwnPage, frameOf } from './sender';
import { assertOwnSite } from './sender-sites';

/** Details a tab may ask about within a minute: only what was found in a draft is asked about. */
const DETAILS_A_MINUTE = 200;
const allowance = allowanceOf<number>(DETAILS_A_MINUTE);

/** “Not again”: a guard makes rules and asks for them, pages of ours list and remove them. */
export const ruleHandlers: Pick<Handlers, 'rule.add' | 'rule.match' | 'rule.list' | 'rule.remove'> =
  {
    'rule.add': async (input, sender) => {
      const { site, details } = await readQuestion(input, sender);
      const kind = parseRuleKind((input as { kind?: unknown }).kind);
      if (!kind || details.length === 0) throw new BadRequestError('Not a rule');
      const need = await needFor('rule.add', site);
      if (need) return { need };
      // A private window leaves no records: it holds in that frame alone.
      if (sender.tab?.incognito) return { added: true };
      for (const detail of details) {
        const label = kind === 'not_type' ? '' : sampleOf(detail);
        await addRule(kind, site, { ...detail, label }, Date.now());
      }
      return { added: true };
    },
    'rule.match': async (input, sender) => {
      const { site, details } = await readQuestion(input, sender);
      const { tabId } = frameOf(sender);
      if (!allowance.spend(tabId, details.length, Date.now()))
        throw new BadRequestError('Too many');
      // What a child may not have for the asking no longer holds once the level is one of theirs.
      const holds = (await isVaultMade()) && (await needFor('rule.add', site)) === null;
      return holds ? matchRules(site, details, Date.now()) : details.map(() => false);
    },
    'rule.list': async (_input, sender) => {
      assertOwnPage(sender);
      return (await isVaultMade()) ? listRules(Date.now()) : [];
    },
    'rule.remove': async (id, sender) => {
      assertOwnPage(sender);
      if (typeof id !== 'string') throw new BadRequestError('Not an id');
      await removeRule(id);
      return { removed: true };
    },
  };

async function readQuestion(input: unknown, sender: Parameters<typeof frameOf>[0]) {
  const { site, details } = (input ?? {}) as Record<string, unknown>;
  const named = parseNamed(details);
  if (!named) throw new BadRequestError('Not details');
  await assertOwnSite(sender, site);
  return { site: site as string, details: named };
}
