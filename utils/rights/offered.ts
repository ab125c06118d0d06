import { type RightKind, rightKinds, type Variant } from './right';

/** What may be asked in whose name: the dead give no consent, and nobody shows them advertisements. */
export function offered(variant: Variant): readonly RightKind[] {
  return variant === 'heir' ? ['copy', 'delete', 'correct', 'close'] : rightKinds;
}

/** What to ask for instead where the law does not give the right: the nearest it does give. */
export const nearest: Partial<Record<RightKind, RightKind>> = {
  delete: 'withdraw',
  withdraw: 'object',
  object: 'withdraw',
  move: 'copy',
  explain: 'copy',
  close: 'delete',
};
