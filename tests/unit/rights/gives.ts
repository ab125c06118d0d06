import type { RightKind } from '../../../utils/rights/right';

/**
 * Which law gives what, written down a second time and by hand, from the texts and notes named in docs/rights.md: a slip
 * in a law's file does not become a wrong letter.
 */
export const gives: Record<string, readonly RightKind[]> = {
  'cn-pipl': ['copy', 'delete', 'withdraw', 'object', 'correct', 'explain', 'move'],
  'cn-e-commerce': ['copy', 'delete', 'object', 'correct', 'close'],
  'cn-network-data': ['copy', 'delete', 'withdraw', 'object', 'correct', 'move', 'close'],
  'cn-minors-online': ['copy', 'delete', 'correct', 'move'],
  'cn-live-commerce': ['copy'],
  'eu-gdpr': ['copy', 'delete', 'withdraw', 'object', 'correct', 'explain', 'move'],
  'uk-gdpr': ['copy', 'delete', 'withdraw', 'object', 'correct', 'explain', 'move'],
  // No withdrawal of consent, no move of its own that we could read.
  'us-ca-ccpa': ['copy', 'delete', 'object', 'correct', 'explain'],
  'kr-pipa': ['copy', 'delete', 'withdraw', 'object', 'correct', 'explain'],
  'jp-appi': ['copy', 'delete', 'object', 'correct', 'explain'],
  // No right to erasure.
  'sg-pdpa': ['copy', 'withdraw', 'correct', 'explain'],
  'th-pdpa': ['copy', 'delete', 'withdraw', 'object', 'correct', 'move'],
  // No right to erasure.
  'my-pdpa': ['copy', 'withdraw', 'object', 'correct', 'move'],
  'vn-pdp': ['copy', 'delete', 'withdraw', 'object', 'correct', 'explain'],
  'br-lgpd': ['copy', 'delete', 'withdraw', 'object', 'correct', 'explain', 'move'],
  'in-dpdp': ['copy', 'delete', 'correct', 'explain'],
  // No erasure on request: section 26 is a duty.
  'hk-pdpo': ['copy', 'object', 'correct'],
  'tw-pdpa': ['copy', 'delete', 'object', 'correct'],
  'id-pdp': ['copy', 'delete', 'withdraw', 'object', 'correct', 'explain', 'move'],
};
