import type { Need } from './protection/allowed';

/** Base of every error Hushcart throws on purpose: `error instanceof HushcartError` tells ours from a bug. */
export class HushcartError extends Error {
  override name = 'HushcartError';
}

/** The ledger's database cannot be opened or written: storage is full, blocked or damaged. */
export class LedgerUnavailableError extends HushcartError {
  override name = 'LedgerUnavailableError' as const;
}

/** A sealed sample could not be opened: another key, or its bytes were changed. */
export class SealBrokenError extends HushcartError {
  override name = 'SealBrokenError' as const;
}

/** A page or script asked for something in a shape nobody sends. */
export class BadRequestError extends HushcartError {
  override name = 'BadRequestError' as const;
}

/** A passphrase is set and the ledger is locked: it can be written, and read once it is opened. */
export class LedgerLockedError extends HushcartError {
  override name = 'LedgerLockedError' as const;
}

/** A passphrase or recovery code that does not open what it was given for. */
export class WrongPassphraseError extends HushcartError {
  override name = 'WrongPassphraseError' as const;
}

/** A backup file that was cut, changed or is none. */
export class DamagedFileError extends HushcartError {
  override name = 'DamagedFileError' as const;
}

/** A backup file of a later Hushcart than this one. */
export class NewerFileError extends HushcartError {
  override name = 'NewerFileError' as const;
}

/** Something needs the PIN first, or a lower level. */
export class NotAllowedError extends HushcartError {
  override name = 'NotAllowedError' as const;
  readonly need: Need;

  constructor(need: Need) {
    super(need === 'pin' ? 'It needs the PIN' : 'Not at this level');
    this.need = need;
  }
}
