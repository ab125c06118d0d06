import { foundNames } from '../../components/warning/found-names';
import { t } from '../../utils/i18n';
import { isAsked } from '../../utils/page/asked';
import { composerOf } from '../../utils/page/find-composer';
import { deepActiveElement } from '../../utils/page/shadow-root';
import type { DataType, Finding } from '../../utils/pii/finding';
import { decide } from '../../utils/protection/decide';
import { levelFor } from '../../utils/protection/profile';
import { openNote } from '../marks.content/note';

/** How long a hint stays, in milliseconds. */
const STAYS = 6000;
/** Least time between two hints of the same types, in milliseconds. */
const PACE = 60_000;

/** Says softly, while the viewer writes, what is not worth holding a message for. */
export interface Hints {
  /** Looks at what was found in the draft. */
  look(findings: readonly Finding[]): void;
}

/** @param site Id of this frame's site. */
export function openHints(site: string): Hints {
  const saidAt = new Map<string, number>();
  /** The types that the hint on show names. */
  let shown = '';
  let shut = () => {};

  function isDue(key: string): boolean {
    const now = performance.now();
    if (now - (saidAt.get(key) ?? Number.NEGATIVE_INFINITY) < PACE) return false;
    saidAt.set(key, now);
    return true;
  }

  function say(types: readonly DataType[]): void {
    const element = document.hasFocus() ? deepActiveElement() : null;
    const anchor = element && composerOf(element);
    const key = types.join();
    if (!anchor || !isDue(key)) return;
    shown = key;
    shut = openNote(anchor, t('hint_line', foundNames(types)), STAYS, () => {
      shown = '';
      shut = () => {};
    });
  }

  return {
    look(findings) {
      const situation = { level: levelFor(site), audience: 'public', asked: isAsked() } as const;
      const isHint = decide(findings, situation) === 'hint';
      const types = isHint ? [...new Set(findings.map(({ type }) => type))] : [];
      if (types.join() === shown && shown !== '') return;
      shut();
      if (types.length > 0) say(types);
    },
  };
}
