import { seal, unseal } from '../ledger/seal';
import { LASTS, type Named, type Rule, type RuleKind, reachesOf, reachOf } from './rule';
import { orUnavailable } from './vault';
import { keysOf, macOf } from './vault-keys';
import { type RuleRow, type Vault, vault } from './vault-schema';

/** What a rule's sealed part holds. */
type Told = Omit<Rule, 'id'>;

/**
 * Keeps a rule; resolves once it is on the disk. Made again, it stands for its whole time anew.
 *
 * @param label The detail, masked.
 * @param now Milliseconds since the Unix epoch.
 * @throws {VaultUnavailableError}
 */
export function addRule(
  kind: RuleKind,
  site: string,
  detail: Named & { label: string },
  now: number,
  db: Vault = vault,
): Promise<void> {
  return orUnavailable(db, async () => {
    const { labels, forms: key } = await keysOf(db);
    const mac = await macOf(reachOf(kind, site, detail), key);
    const told: Told = { kind, site, type: detail.type, label: detail.label };
    const lasts = LASTS[kind];
    const row: RuleRow = {
      id: crypto.randomUUID(),
      mac,
      until: lasts === null ? Number.MAX_SAFE_INTEGER : now + lasts,
      told: await seal(JSON.stringify(told), labels),
    };
    await db.transaction('rw', db.rules, async () => {
      await db.rules.where('until').belowOrEqual(now).delete();
      await db.rules.where('mac').equals(mac).delete();
      await db.rules.add(row);
    });
  });
}

/**
 * Of each detail, whether a rule lets it pass on the site at `now`.
 *
 * @throws {VaultUnavailableError}
 */
export function matchRules(
  site: string,
  details: readonly Named[],
  now: number,
  db: Vault = vault,
): Promise<boolean[]> {
  return orUnavailable(db, async () => {
    if ((await db.rules.count()) === 0) return details.map(() => false);
    const { forms: key } = await keysOf(db);
    const asked = await Promise.all(
      details.map((detail) =>
        Promise.all(reachesOf(site, detail).map((reach) => macOf(reach, key))),
      ),
    );
    const rows = await db.rules.where('mac').anyOf(asked.flat()).toArray();
    const standing = new Set(rows.filter(({ until }) => until > now).map(({ mac }) => mac));
    return asked.map((macs) => macs.some((mac) => standing.has(mac)));
  });
}

/**
 * All rules that stand at `now`.
 *
 * @throws {VaultUnavailableError}
 */
export function listRules(now: number, db: Vault = vault): Promise<Rule[]> {
  return orUnavailable(db, async () => {
    const rows = await db.rules.where('until').above(now).toArray();
    if (rows.length === 0) return [];
    const { labels } = await keysOf(db);
    return Promise.all(
      rows.map(async ({ id, told }) => ({
        id,
        ...(JSON.parse(await unseal(told, labels)) as Told),
      })),
    );
  });
}

/**
 * Forgets a rule.
 *
 * @throws {VaultUnavailableError}
 */
export function removeRule(id: string, db: Vault = vault): Promise<void> {
  return orUnavailable(db, () => db.rules.delete(id));
}
