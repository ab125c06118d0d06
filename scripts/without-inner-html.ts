import type { Plugin } from 'vite';

/** How Preact keeps what `dangerouslySetInnerHTML` says, and what it does with it. */
const KEEPS = /"dangerouslySetInnerHTML"==\w+\?\w+=\w+:/;
const SETS = /\w+\.innerHTML=\w+\.__html/;

/**
 * Takes Preact's way to HTML out of it: no component of ours has `dangerouslySetInnerHTML`, so that nothing written by
 * others can become HTML even by mistake, and checkers of extensions find nothing to warn of.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.replaceAll('\\', '/'))) return null;
      if (!KEEPS.test(code) || !SETS.test(code)) {
        this.error('Preact is written otherwise now: look at scripts/without-inner-html.ts');
      }
      return { code: code.replace(KEEPS, '').replace(SETS, '0'), map: null };
    },
  };
}
