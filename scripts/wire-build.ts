import type { Plugin } from 'vite';

/** Browsers inject in the manifest's order: the taps must be there when the isolated world hands them its node. */
export function mainWorldFirst(scripts: object[]): void {
  const isMain = (script: object) => (script as { world?: string }).world === 'MAIN';
  scripts.sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
}

/**
 * A script in the page's world stands in the page's stack traces: there it must not say whose it is. Its functions must
 * be strict, as natives are: others have an `arguments` of their own, and take the window for a missing `this`. And
 * whatever a bundler or minifier names must not become a variable of the page's.
 */
export function hideAddress(): Plugin {
  return {
    name: 'hushcart:hide-address',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = `(function(){'use strict';${file.code}\n})();\n//# sourceURL=<anonymous>\n`;
    },
  };
}
