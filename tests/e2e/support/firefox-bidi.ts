import { eventually } from './tab';

/** Firefox's own WebDriver BiDi connection, for what Puppeteer has no words for. */
export interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers are as many as its commands.
  send(method: string, params: object): Promise<{ result: any }>;
}

/** A node as BiDi hands it over. */
export interface RemoteNode {
  sharedId: string;
  value?: { shadowRoot?: RemoteNode };
}

/** Calls a function with `node` as its `this`; resolves to its JSON. */
export async function callOn(
  bidi: Bidi,
  context: string,
  source: string,
  node: RemoteNode,
): Promise<string | null> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${source}).call(this)); }`,
    this: { sharedId: node.sharedId },
    target: { context },
    awaitPromise: false,
  });
  const value = result.result?.value;
  return typeof value === 'string' && value !== 'null' ? value : null;
}

/**
 * Calls a function in the browser's own, privileged window; resolves to its JSON, `null` for `undefined`.
 *
 * @throws {Error} With Firefox's message, if the function threw.
 */
export async function inBrowser<T>(bidi: Bidi, source: string, argument: unknown): Promise<T> {
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${source})(${JSON.stringify(argument)})) ?? null))()`,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value) as T;
}

/** Closed shadow roots right under the root element. */
export async function shadowRoots(bidi: Bidi, context: string): Promise<RemoteNode[]> {
  const { result } = await bidi.send('script.evaluate', {
    expression: '[...document.documentElement.children]',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const hosts = (result.result as { value: RemoteNode[] }).value;
  return hosts.flatMap((host) => host.value?.shadowRoot ?? []);
}

/** Waits for a tab at an address that ends so, and closes it; gives up after a while. */
export async function closeWhenOpen(bidi: Bidi, ending: string): Promise<void> {
  const find = async () => {
    const { result } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
    const tabs = result.contexts as { context: string; url: string }[];
    return tabs.find(({ url }) => url.endsWith(ending)) ?? null;
  };
  const tab = await eventually(ending, find).catch(() => null); // A build that a test has broken may have none.
  if (tab) await bidi.send('browsingContext.close', { context: tab.context });
}
