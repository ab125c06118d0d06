import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A package whose code is in the extension. */
export interface Shipped {
  name: string;
  version: string;
  /** An SPDX identifier. */
  license: string;
}

/** Development dependencies that put a few lines of their own into what they build. */
const BUILDERS = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'];

/** All that `package-lock.json` says is shipped: dependencies, what they bring, and the builders. */
export function shippedPackages(): Shipped[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries<{ version: string; license: string; dev?: true }>(lock.packages)
    .filter(([path, { dev }]) => path !== '' && (!dev || BUILDERS.includes(nameIn(path)!)))
    .map(([path, { version, license }]) => ({ name: nameIn(path)!, version, license }));
}

/** Ends a build that would ship a package which the list above lacks. */
export function shipOnlyListed(): Plugin {
  const listed = new Set(shippedPackages().map(({ name }) => name));
  return {
    name: 'ship-only-listed',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = nameIn(id);
          if (name === null || renderedLength === 0 || listed.has(name)) continue;
          this.error(`${name} would be shipped, but is no dependency: see docs/third-party.md`);
        }
      }
    },
  };
}

/** The package that a path leads into, or `null`. */
function nameIn(path: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1] ?? null;
}
