import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'rolldown/utils';

/** A regular expression of ours, and where it is made. */
export interface Made {
  source: string;
  flags: string;
  file: string;
}

/** Those written as literals in a file. */
export function literalsIn(file: string): Made[] {
  const found: Made[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, file });
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
}

/** Those put together while `load` runs, from words and parts. */
export async function madeDuring(load: () => Promise<unknown>): Promise<Made[]> {
  const found: Made[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = ''], self) {
      const made = Reflect.construct(target, [source, flags], self) as RegExp;
      const stack = new Error().stack ?? '';
      // A library's own are its own.
      const file = stack.includes('node_modules/lib') ? null : /\/(utils\/[^:)]+)/.exec(stack)?.[1];
      if (file) found.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
