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
 * Composes and commits `text` in the focused field through Firefox's own text input processor, as an
 * input method does: keydown 229, composition, commit, keyup Enter.
 */
export async function composeIn(bidi: Bidi, text: string): Promise<void> {
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send('script.evaluate', {
    expression: `(${compose})(${JSON.stringify(text)})`,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}

const compose = `async (text) => {
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(window, () => true)) throw new Error('no input transaction');
  const key = (init) => new KeyboardEvent('', init);
  tip.setPendingCompositionString(text);
  tip.appendClauseToPendingComposition(text.length, tip.ATTR_RAW_CLAUSE);
  tip.setCaretInPendingComposition(text.length);
  tip.flushPendingComposition(key({ key: 'a', code: 'KeyA', keyCode: 65 }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  tip.commitCompositionWith(text, key({ key: 'Enter', code: 'Enter', keyCode: 13 }));
  tip.keyup(key({ key: 'Enter', code: 'Enter', keyCode: 13 }));
  await new Promise((resolve) => setTimeout(resolve, 50));
}`;
