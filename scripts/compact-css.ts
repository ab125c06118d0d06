import type { Plugin } from 'vite';

/** Takes comments and blanks out of style sheets written in scripts (`*.css.ts`): every frame of a room loads them. */
export function compactCss(): Plugin {
  return {
    name: 'compact-css',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.css.ts')) return null;
      return { code: code.replace(/`[^`]*`/g, compact), map: null };
    },
  };
}

function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');
}
