/**
 * A tree of words, sign by sign, in a few flat lists: sixteen thousand words as objects would take some
 * ten megabytes in every frame.
 */
export interface Trie<T> {
  /** The node of a first sign, by its UTF-16 code unit; 0 for none. */
  first(code: number): number;
  /** The node that follows `node` with this code unit; 0 for none. */
  next(node: number, code: number): number;
  /** What the word that ends at a node stands for. */
  valueAt(node: number): T | undefined;
  /** Puts a word in, in place of what it stood for. */
  set(word: string, value: T): void;
  get(word: string): T | undefined;
}

/** A tree without words. */
export function emptyTrie<T>(): Trie<T> {
  const roots = new Map<number, number>();
  const codes = [0];
  const children = [0];
  const siblings = [0];
  const values: (T | undefined)[] = [undefined];

  function next(node: number, code: number): number {
    let child = children[node]!;
    while (child > 0 && codes[child] !== code) child = siblings[child]!;
    return child;
  }

  function grow(code: number, sibling: number): number {
    codes.push(code);
    children.push(0);
    siblings.push(sibling);
    return values.push(undefined) - 1;
  }

  function find(word: string): number {
    let node = roots.get(word.charCodeAt(0)) ?? 0;
    for (let i = 1; i < word.length && node > 0; i++) node = next(node, word.charCodeAt(i));
    return node;
  }

  return {
    first: (code) => roots.get(code) ?? 0,
    next,
    valueAt: (node) => values[node],
    get: (word) => values[find(word)],
    set(word, value) {
      const first = word.charCodeAt(0);
      let node = roots.get(first) ?? grow(first, 0);
      roots.set(first, node);
      for (let i = 1; i < word.length; i++) {
        const code = word.charCodeAt(i);
        let child = next(node, code);
        if (child === 0) {
          child = grow(code, children[node]!);
          children[node] = child;
        }
        node = child;
      }
      values[node] = value;
    },
  };
}
