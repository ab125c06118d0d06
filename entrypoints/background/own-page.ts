import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { parseDetail } from '../../utils/own/parse';
import { add, list, remove } from '../../utils/own/vault';
import { ownRevision } from '../../utils/settings';
import { needFor } from './level-need';
import { assertOwnPage } from './sender';

/** What the viewer does with their own details, from pages of ours alone. */
export const ownPageHandlers: Pick<Handlers, 'own.add' | 'own.list' | 'own.remove'> = {
  'own.add': async (input, sender) => {
    assertOwnPage(sender);
    const detail = parseDetail(input);
    if (!detail) throw new BadRequestError('Not a detail');
    const entry = await add(detail);
    if (entry) await tellRooms();
    return entry;
  },
  'own.list': async (_input, sender) => {
    assertOwnPage(sender);
    return list();
  },
  'own.remove': async (id, sender) => {
    assertOwnPage(sender);
    if (typeof id !== 'string') throw new BadRequestError('Not an id');
    const need = await needFor('own.remove');
    if (need) return { need };
    await remove(id);
    await tellRooms();
    return { removed: true };
  },
};

/** Open rooms ask anew. Where storage is full they learn of it when they are next loaded: the vault has it already. */
async function tellRooms(): Promise<void> {
  await ownRevision.setValue(crypto.randomUUID()).catch((error: unknown) => {
    console.warn('Hushcart could not tell open rooms that own details changed.', error);
  });
}
