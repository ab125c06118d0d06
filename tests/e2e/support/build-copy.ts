import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Viewer } from './viewer';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const copies: string[] = [];

/** A copy of the built extension that a test may change, in a folder of its own; gone when the process ends. */
export function copyOfBuild(browser: Viewer['name']): string {
  if (copies.length === 0) {
    process.once('exit', () => {
      for (const copy of copies) rmSync(copy, { recursive: true, force: true });
    });
  }
  const copy = mkdtempSync(join(tmpdir(), 'hushcart-build-'));
  copies.push(copy);
  cpSync(resolve(import.meta.dirname, '../../../.output', BUILDS[browser]), copy, {
    recursive: true,
    // What Chromium keeps beside a build it has loaded comes and goes meanwhile, and is of that build alone.
    filter: (source) => basename(source) !== '_metadata',
  });
  return copy;
}

/** Changes the manifest of such a copy. */
export function changeManifest(copy: string, change: (manifest: Manifest) => void): void {
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
}
