import type { Needle } from '../needles/needle';

/** What the background says to ears: what another frame was told; or it asks what was typed in this one. */
export type Word = { name: 'wire.shared'; needles: Needle[] } | { name: 'wire.typed' };
