import type { Choice } from '../../components/warning/choice-card';
import { foundNames } from '../../components/warning/found-names';
import { t } from '../../utils/i18n';
import { composers } from '../../utils/page/attempt-target';
import type { DataType } from '../../utils/pii/finding';
import { decide, tierOf } from '../../utils/protection/decide';
import type { Level } from '../../utils/protection/level';
import { levelFor } from '../../utils/protection/profile';
import type { Needle } from '../../utils/wire/needles/needle';
import { askParent, isAsking } from '../limits.content/ask-parent';
import { openCard } from '../limits.content/open-card';
import { type Reports, sampleOf } from './report';

/** Asks the viewer whether what a page took out of its chat box by itself may leave. */
export function openTaken(
  site: string,
  reports: Pick<Reports, 'write'>,
): (secrets: readonly Needle[]) => Promise<boolean> {
  return async (secrets) => {
    const [composer] = composers();
    const taken = {
      types: [...new Set(secrets.map(({ type }) => type))],
      sample: sampleOf(secrets),
      anchor: composer ?? document.documentElement,
    };
    const goes = await ask(taken, site, levelFor(site));
    // The guard never saw it: what the viewer let go is written down here.
    if (goes) reports.write({ ...LET_GO, types: taken.types, sample: taken.sample });
    return goes;
  };
}

const LET_GO = {
  kind: 'disclosure',
  channel: 'chat',
  action: 'sent_anyway',
  receiver: null,
  company: null,
  encoding: null,
} as const;

interface Taken {
  types: DataType[];
  /** Masked, for a parent to read. */
  sample: string;
  /** Where the card is shown. */
  anchor: Element;
}

/**
 * Nothing can be masked in it any more. Who may not send such a detail themselves may not let the page do it either, and
 * a code is written again rather than let go with one click.
 */
function ask({ types, sample, anchor }: Taken, site: string, level: Level): Promise<boolean> {
  const found = types.map((type) => ({ type, confidence: 1 }));
  const decision = decide(found, { level, audience: 'public', asked: false });
  const title = t('wire_taken_title', foundNames(types));
  const why = t('wire_taken_why');
  const safe = t('wire_taken_drop');
  const mayAsk = level === 2 && !found.some((one) => tierOf(one) === 3) && !isAsking();
  return new Promise((resolve) => {
    if (decision === 'refuse' && mayAsk) {
      const request = { about: 'send', site, types, preview: sample } as const;
      const onNo = () => resolve(false);
      return askParent({
        anchor,
        title,
        why,
        back: safe,
        request,
        onNo,
        onYes: () => resolve(true),
      });
    }
    const choose = (sends: boolean) => {
      card.close();
      resolve(sends);
    };
    const mayLet = decision !== 'refuse' && decision !== 'hard-gate';
    const other = mayLet ? t('wire_taken_send') : null;
    const choice: Choice = { title, why, type: types[0]!, note: null, safe, other };
    const card = openCard(anchor, choice, {
      onSafe: () => choose(false),
      onOther: () => choose(true),
    });
  });
}
