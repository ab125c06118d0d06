import { type Epoch, openEpoch } from './epoch';
import { openKeys } from './locked';
import type { Ring } from './ring';
import type { Ledger } from './schema';

/** Content keys found before; a locked ledger forgets them. By the epoch's own point, which no two share. */
const known = new Map<string, CryptoKey>();

/**
 * The content keys of these epochs, by their numbers; one that nothing opens is left out.
 *
 * @throws {LedgerLockedError}
 */
export async function contentKeys(
  db: Ledger,
  epochs: Iterable<number>,
): Promise<Map<number, CryptoKey>> {
  const [ring, rows] = await db.transaction('r', db.keys, db.epochs, async () => [
    await db.keys.get('ring'),
    await db.epochs.bulkGet([...new Set(epochs)]),
  ]);
  return ring ? keysOf(ring, rows) : new Map();
}

async function keysOf(
  ring: Ring,
  epochs: readonly (Epoch | undefined)[],
): Promise<Map<number, CryptoKey>> {
  const open = await openKeys(ring).catch((error: unknown) => {
    known.clear();
    throw error;
  });
  const found = await Promise.all(
    epochs.map(async (epoch) => {
      const privateKey = epoch && open.get(epoch.generation);
      if (!privateKey) return [];
      const name = `${epoch.n}:${epoch.point}`;
      const key = known.get(name) ?? (await openEpoch(epoch, privateKey));
      known.set(name, key);
      return [[epoch.n, key] as const];
    }),
  );
  return new Map(found.flat());
}
