import { unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * The same files as in `zip`, in bytes that depend on nothing else: names in the order of their code units,
 * no times, no rights, and a packer of plain JavaScript, since Node's own packs differently on other processors.
 *
 * @throws {Error} If `zip` is none.
 */
export function steadyZip(zip: Uint8Array): Uint8Array {
  const names = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(names);
  // The oldest moment a zip can name. It names no time zone, so each machine gives it in its own.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
