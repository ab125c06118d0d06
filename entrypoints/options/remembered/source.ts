import type { Kept } from '../../../components/options/remembered';
import type { Need } from '../../../utils/protection/allowed';
import type { ProtectionView } from '../../../utils/protection/requests';

/** Something remembered, and how to forget it; what stands in the way is answered, `null`: nothing. */
export interface Remembered extends Kept {
  remove(): Promise<Need | null>;
}

/** A kind of thing Hushcart remembers: one file, one line in the list. */
export interface Source {
  /** @throws {Error} If it cannot be read now. */
  list(view: ProtectionView): Promise<Remembered[]>;
}
