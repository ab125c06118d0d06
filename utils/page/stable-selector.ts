/** Attributes that outlive redesigns, best first. */
const LASTING = [
  ...[
    'data-testid',
    'data-test',
    'data-qa',
    'data-e2e',
    'data-a-target',
    'data-role',
    'id',
    'name',
  ],
  ...['placeholder', 'aria-placeholder', 'data-placeholder', 'aria-label', 'title', 'role'],
];
/** A class is kept only if it says what the thing is for: hashes say nothing. */
const SPEAKS =
  /chat|comment|messag|msg|danmu|danmaku|barrage|input|editor|composer|compose|reply|talk|live|room|text|send|submit|btn|button/i;
/** What a build puts behind the name of a class. */
const HASH = /(?:--|__|_)[\w-]{4,64}$/;
const MOST = 3;
/** How far above the element something lasting is looked for. */
const REACH = 6;

/**
 * Selectors that find `element` again when the page has been built anew: up to three, the most lasting first, each of
 * which matches it alone in its document or shadow root today.
 */
export function selectorsFor(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isAlone = (selector: string) => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const own = namesOf(element).filter(isAlone);
  const led = own.length < MOST ? [...underAncestors(element)].filter(isAlone) : [];
  const found = [...new Set([...own, ...led])].slice(0, MOST);
  return found.length > 0 ? found : [pathTo(element)];
}

function namesOf(element: Element): string[] {
  const tag = element.localName;
  const names = LASTING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && isLasting(value) ? [`${tag}[${name}=${quoted(value)}]`] : [];
  });
  const classes = [...element.classList].flatMap((token) => {
    const stem = token.replace(HASH, '');
    if (!SPEAKS.test(stem) || /\d{2}/.test(stem)) return [];
    return [stem === token ? `${tag}.${CSS.escape(token)}` : `${tag}[class*=${quoted(stem)}]`];
  });
  return [...names, ...classes];
}

function* underAncestors(element: Element): Generator<string> {
  let at = element.parentElement;
  for (let steps = 0; at && steps < REACH; steps++, at = at.parentElement) {
    for (const name of namesOf(at)) {
      const kind = element.hasAttribute('contenteditable') ? '[contenteditable]' : '';
      yield `${name} ${element.localName}${kind}`;
    }
  }
}

/** Quotes would have to be escaped; numbers are counted up, or made anew with each build; long texts are written by people, and rewritten. */
function isLasting(value: string): boolean {
  return value.length <= 60 && !/\d{3}|^:|["\\\n]|[a-f\d]{8}/i.test(value);
}

/** By place alone, from the nearest ancestor with a name: the last resort. */
function pathTo(element: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  for (; at && at !== document.body; at = at.parentElement) {
    const [name] = at === element ? [] : namesOf(at);
    if (name) break;
    steps.unshift(stepTo(at));
  }
  const [start] = at && at !== document.body ? namesOf(at) : [];
  return [...(start ? [start] : []), ...steps].join(' > ');
}

function stepTo(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${element.localName}${place}`;
}

function quoted(value: string): string {
  return `"${value}"`;
}
