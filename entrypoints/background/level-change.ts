import type { Agreement } from '../../utils/protection/agreement';
import type { Standing } from '../../utils/protection/keeper';
import { theKeeper } from './level-keep';
import { followPauses } from './trackers-rules';

/**
 * Changes the agreement; what follows from it for trackers, too, holds once this is done.
 *
 * @throws What `make` throws: then nothing was changed.
 */
export async function changeAgreement(
  make: (agreement: Agreement, now: number) => Agreement,
): Promise<Standing> {
  const standing = await theKeeper().change(make);
  await followPauses(standing);
  return standing;
}
