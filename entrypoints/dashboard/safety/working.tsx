import { ProgressBar } from '../../../components/safety/progress';
import { Said } from '../../../components/safety/said';
import { GivePin } from './give-pin';
import type { Work } from './use-work';

/** How far the work of a card is, or what came of it. */
export function Working({ work }: { work: Work }) {
  if (work.asksPin) return <GivePin {...work.asksPin} />;
  if (work.doing === null) return <Said outcome={work.outcome} />;
  return <ProgressBar label={work.doing} progress={work.progress} onStop={work.stop} />;
}
