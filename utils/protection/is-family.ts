import { laysDown } from './managed';
import type { ProtectionView } from './requests';

/**
 * Whether more than one person has to do with this browser: somebody but oneself is protected, a PIN is set, or a
 * policy lays something down.
 */
export function isFamily({
  who,
  lock,
  policy,
}: Pick<ProtectionView, 'who' | 'lock' | 'policy'>): boolean {
  return (who !== null && who !== 'myself') || lock !== null || laysDown(policy);
}
