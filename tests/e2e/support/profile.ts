import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for a browser's profile, and how to be rid of it. */
export function newProfile(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'hushcart-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Ends the browser of a profile, and no other, as a power cut does: SIGKILL to all its processes. */
export function killBrowser(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (!commandOf(pid).includes(profile)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {} // It went down with its parent.
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // It is gone already.
  }
}

/** Writes over the files the ledger lies in, as a failing disk does: Chromium's list of files, Firefox's database. */
export function damageLedger(profile: string): void {
  const ledger =
    /IndexedDB\/chrome-extension_.*\/MANIFEST-|moz-extension.*\/idb\/\d+lreedg\.sqlite(-wal)?$/;
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((path) => ledger.test(path))) {
    writeFileSync(join(profile, file), 'damaged'.repeat(10_000));
  }
}

/**
 * The files below a folder that hold any of the words, as UTF-8 or UTF-16.
 *
 * @param only Which files to look into, by their path from the folder.
 */
export function filesWith(folder: string, words: readonly string[], only = /(?:)/): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !only.test(path.slice(folder.length))) return [];
    const bytes = readFileSync(path);
    return words
      .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
      .map((word) => `${path.slice(folder.length)}: ${word}`);
  });
}
