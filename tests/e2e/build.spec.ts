import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostPermissions } from '../../utils/sites';
import { expect, test } from './support/fixtures';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

test('asks for what docs/permissions.md names, and for no host beyond the list of sites', ({
  browserKind,
}) => {
  const manifest = manifestOf(browserKind);
  const page = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
  const named = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(manifest.permissions.sort()).toEqual(named.sort());
  expect(manifest.host_permissions.sort()).toEqual(hostPermissions().sort());
  expect([...new Set(manifest.content_scripts.flatMap(({ matches }) => matches))].sort()).toEqual(
    hostPermissions().sort(),
  );
  const optional = [...page.matchAll(/^\| _optional_ `(\w+)`/gm)].map(([, name]) => name);
  expect(manifest.optional_permissions ?? []).toEqual(optional);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('opens no file to web pages, and lets its own pages load and ask for nothing else', ({
  browserKind,
}) => {
  const manifest = manifestOf(browserKind);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('carries no code to load or evaluate more code', ({ browserKind }) => {
  const scripts = readdirSync(join(ROOT, '.output', BUILDS[browserKind]), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));
  expect(scripts).not.toEqual([]);
  const code = /\beval\(|new Function\(|importScripts\(|\bfetch\(/;
  // The taps name what they watch, and call nothing by its name.
  const names = /XMLHttpRequest|sendBeacon/;
  const wrong = scripts.filter((file) => {
    const text = readFileSync(join(ROOT, '.output', BUILDS[browserKind], file), 'utf8');
    return code.test(text) || (!file.endsWith('content-scripts/wire.js') && names.test(text));
  });
  expect(wrong).toEqual([]);
});

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown[];
}

function manifestOf(browser: keyof typeof BUILDS): Manifest {
  return JSON.parse(readFileSync(join(ROOT, '.output', BUILDS[browser], 'manifest.json'), 'utf8'));
}
