import { DamagedFileError, NewerFileError, WrongPassphraseError } from '../../../utils/errors';
import { writeChunk, writeHeader } from '../../../utils/ledger/backup-format';
import { joined } from '../../../utils/ledger/bytes';
import { checkBackup } from '../../../utils/ledger/restore';
import type { Chance } from '../chance';
import { target } from '../target';

const KNOWN = [DamagedFileError, NewerFileError, WrongPassphraseError];

/** A backup with bytes changed, cut or added is refused with a reason that viewers are told. */
export const backup = target({
  name: 'backup',
  make: fileFrom,
  async check(bytes) {
    try {
      await checkBackup(new Blob([Uint8Array.from(bytes)]), 'a phrase of its own');
    } catch (error) {
      if (!KNOWN.some((kind) => error instanceof kind)) throw error;
    }
  },
});

/** Its key is derived in one round, so that many can be tried. */
function fileFrom(chance: Chance): number[] {
  const bytes = (length: number) => Uint8Array.from({ length }, () => chance.below(256));
  const header = { createdAt: 1, salt: bytes(16), iterations: 1, chunks: 2, events: 3 };
  const chunks = [writeChunk(bytes(40)), writeChunk(bytes(chance.below(60)))];
  const file = [...joined(writeHeader(header), ...chunks, bytes(32))];
  for (let i = chance.below(4); i > 0; i--) {
    const at = chance.below(file.length);
    file.splice(at, chance.below(3), ...bytes(chance.below(3)));
  }
  return chance.below(4) === 0 ? file.slice(0, chance.below(file.length)) : file;
}
