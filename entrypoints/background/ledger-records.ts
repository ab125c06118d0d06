import { BadRequestError } from '../../utils/errors';
import { putRecord, removeRecord } from '../../utils/ledger/records';
import type { Handlers } from '../../utils/messages';
import { needFor } from './level-need';
import { assertOwnPage } from './sender';

/** Keeps the documents of other parts, from pages of ours alone. */
export const recordHandlers: Pick<Handlers, 'record.put' | 'record.remove'> = {
  'record.put': async (input, sender) => {
    assertOwnPage(sender);
    const { kind, id, value } = named(input);
    await putRecord({ kind, id, value, at: Date.now() });
    return { stored: true };
  },
  'record.remove': async (input, sender) => {
    assertOwnPage(sender);
    const { kind, id } = named(input);
    const need = await needFor('delete');
    if (need) return { need };
    await removeRecord(kind, id);
    return { removed: true };
  },
};

function named<T extends { kind: string; id: string }>(input: T): T {
  if (typeof input?.kind !== 'string' || typeof input.id !== 'string') {
    throw new BadRequestError('Not a record');
  }
  return input;
}
