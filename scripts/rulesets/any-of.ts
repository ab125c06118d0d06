/** What is to be matched next: one sign of a filter as the source of a regular expression. */
type Node = Map<string, Node>;

/** The filter ends here. */
const END = '';
/** As long as an expression may get: engines leave longer ones slow (V8's and Firefox's `kRegExpTooLargeToOptimize`, 20 kB). */
const LONGEST = 16_000;

/**
 * Regular expressions that match just what one of the filters does. Beginnings that filters share are written once, so
 * that an address is compared with all of them in one go.
 *
 * @param filters `urlFilter`s of declarativeNetRequest, all of which start the same way: `||`, `|` or neither.
 */
export function anyOf(filters: readonly string[]): string[] {
  const start = anchorOf(filters[0]!);
  const found: string[] = [];
  let root: Node = new Map();
  let length = 0;
  const close = () => {
    if (root.size > 0) found.push(ANCHORS[start] + sourceOf(root));
    root = new Map();
    length = 0;
  };
  for (const filter of [...filters].sort()) {
    length += filter.length;
    if (length > LONGEST) close();
    add(root, signsOf(filter.slice(start.length)));
  }
  close();
  return found;
}

/** How a filter starts. */
export function anchorOf(filter: string): keyof typeof ANCHORS {
  if (filter.startsWith('||')) return '||';
  return filter.startsWith('|') ? '|' : '';
}

/** Where in an address a match may begin: at a label of its host (of 253 signs at most), at its first sign, anywhere. */
const ANCHORS = {
  '||': '^[a-z-]+://(?:[^/?#@]*@)?(?:[^/?#@]{0,253}\\.)?',
  '|': '^',
  '': '',
} as const;

/** A filter's signs; those at its ends that match anything say nothing. */
function signsOf(filter: string): string[] {
  const plain = filter.replace(/^\*+|\*+$/g, '');
  return [...plain].map((sign, i) => {
    if (sign === '*') return '.*';
    // What cannot be part of a name or a number in an address, or its end.
    if (sign === '^') return '(?:[^\\w.%-]|$)';
    if (sign === '|' && i === plain.length - 1) return '$';
    return sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&').toLowerCase();
  });
}

function add(root: Node, signs: readonly string[]): void {
  let node = root;
  for (const sign of signs) {
    // A shorter filter matches whatever a longer one does.
    if (node.has(END)) return;
    if (!node.has(sign)) node.set(sign, new Map());
    node = node.get(sign)!;
  }
  node.clear();
  node.set(END, new Map());
}

function sourceOf(node: Node): string {
  if (node.has(END)) return '';
  const branches = [...node].map(([sign, next]) => sign + sourceOf(next));
  return branches.length === 1 ? branches[0]! : `(?:${branches.join('|')})`;
}
