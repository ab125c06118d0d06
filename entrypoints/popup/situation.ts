import type { Level } from '../../utils/protection/level';
import type { Situation } from '../../utils/reports/popup-sentence';
import type { PopupView } from './queries';
import type { TabView } from './tab';

const PAGE = {
  protected: 'guarded',
  waiting: 'waiting',
  'no-room': 'no-room',
  reload: 'older',
  off: 'guarded',
  unsupported: 'guarded',
  unpermitted: 'guarded',
} as const;

/** What is known of the tab, for the sentence. */
export function situationOf(
  { site, protection }: TabView,
  view: Pick<PopupView, 'justSent' | 'hasMarked' | 'blocked'> | undefined,
  pausedUntil: number | null,
  level: Level,
): Situation {
  return {
    permitted: protection !== 'unpermitted',
    supported: site !== null,
    off: protection === 'off',
    pausedUntil,
    level,
    justSent: view?.justSent ?? null,
    hasMarked: view?.hasMarked ?? false,
    blocked: view?.blocked ?? [],
    page: PAGE[protection],
  };
}
