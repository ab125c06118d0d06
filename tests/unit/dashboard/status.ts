import { NO_TROUBLES } from '../../../utils/ledger/settings';
import type { LedgerStatus } from '../../../utils/ledger/status';

/** A ledger in order, without a passphrase. */
export const inOrder: LedgerStatus = {
  state: 'open',
  hasPassphrase: false,
  hasRecoveryCode: false,
  isRekeying: false,
  events: 1,
  isDiskFull: false,
  troubles: NO_TROUBLES,
};
