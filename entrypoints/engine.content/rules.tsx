import { render } from 'preact';
import { MoreMenu } from '../../components/warning/more-menu';
import { family } from '../../utils/family';
import { t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import type { Named, RuleKind } from '../../utils/own/rule';
import type { Engine } from '../../utils/pii/engine';
import type { DataType, Finding } from '../../utils/pii/finding';
import { allowed } from '../../utils/protection/allowed';
import { levelFor } from '../../utils/protection/profile';

/** What the viewer has asked to be kept safe: that is taken back in the settings, not in the heat of a room. */
const OWN: ReadonlySet<DataType> = new Set(['own_detail', 'protected_phrase']);
/** How long an answer stands, in milliseconds: rules come and go in other tabs, and in the settings. */
const STANDS = 60_000;

/** “Not again”, as far as this frame knows of it. */
export interface RuleWatch {
  /** What no rule lets pass, as far as is known; what is not known is asked about. */
  hold(findings: Finding[]): Finding[];
  /** Another number whenever something was learnt. */
  version(): number;
  /** Asks anew: at another level other rules hold. */
  forget(): void;
  offer: Engine['offerRules'];
}

/** @param site Id of this frame's site. */
export function watchRules(site: string): RuleWatch {
  const known = new Map<string, { passes: boolean; at: number }>();
  const asked = new Set<string>();
  let version = 0;
  /** Whom to ask when in doubt. */
  let whom = '';
  const name = (told: string) => {
    whom = told;
  };
  family.getValue().then(name, () => {}); // Storage is away: nobody is named.
  family.watch(name);

  function learn(details: readonly Named[], passes: readonly boolean[]): void {
    const at = performance.now();
    details.forEach((detail, i) => {
      known.set(keyOf(detail), { passes: passes[i]!, at });
    });
    version++;
  }

  function isKnown(detail: Named): boolean {
    const answer = known.get(keyOf(detail));
    return answer !== undefined && performance.now() - answer.at < STANDS;
  }

  async function askAbout(findings: readonly Finding[]): Promise<void> {
    const details = namesOf(findings).filter((one) => !isKnown(one) && !asked.has(keyOf(one)));
    if (details.length === 0) return;
    for (const detail of details) asked.add(keyOf(detail));
    try {
      learn(details, await ask('rule.match', { site, details }));
    } catch {
      // Nobody answers: the warning comes, and the next look asks again.
    } finally {
      for (const detail of details) asked.delete(keyOf(detail));
    }
  }

  async function add(kind: RuleKind, details: Named[]): Promise<boolean> {
    const answer = await ask('rule.add', { site, kind, details });
    if ('need' in answer) return false;
    learn(
      details,
      details.map(() => true),
    );
    return true;
  }

  return {
    version: () => version,
    forget() {
      known.clear();
      version++;
    },
    hold(findings) {
      if (findings.length > 0) void askAbout(findings);
      return findings.filter((finding) => !isKnown(finding) || !known.get(keyOf(finding))!.passes);
    },
    offer(into, findings, choose) {
      const mayMake = allowed('rule.add', levelFor(site), true) === 'free';
      const hasMenu = mayMake && !findings.some(({ type }) => OWN.has(type));
      if (!hasMenu && whom === '') return;
      const details = namesOf(findings);
      const onRule = async (kind: RuleKind) => {
        const kept = await add(kind, details).catch(() => false);
        if (kept) choose(kind === 'not_personal' ? 'wrong' : 'send');
        return kept;
      };
      render(
        <>
          {whom !== '' && <p class="note">{t('family_ask', whom)}</p>}
          {hasMenu && (
            <MoreMenu types={[...new Set(details.map(({ type }) => type))]} onRule={onRule} />
          )}
        </>,
        into,
      );
    },
  };
}

function namesOf(findings: readonly Finding[]): Named[] {
  return findings.map(({ type, value }) => ({ type, value }));
}

function keyOf({ type, value }: Named): string {
  return `${type} ${value}`;
}
