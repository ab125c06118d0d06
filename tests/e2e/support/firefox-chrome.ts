/**
 * What only the browser's own window can do in Firefox; sources, because they run there.
 *
 * They act on the tab in front.
 */

/**
 * Composes the text in three steps and commits it with Enter through Firefox's own text input
 * processor, as an input method does: keydowns are 229, and the last keyup is a plain Enter after
 * the composition has ended.
 */
export const compose = `(text) => {
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(window, () => true)) throw new Error('no input transaction');
  const key = (init) => new KeyboardEvent('', init);
  for (const length of [1, Math.ceil(text.length / 2), text.length]) {
    tip.setPendingCompositionString(text.slice(0, length));
    tip.appendClauseToPendingComposition(length, tip.ATTR_RAW_CLAUSE);
    tip.setCaretInPendingComposition(length);
    tip.flushPendingComposition(key({ key: 'a', code: 'KeyA', keyCode: 65 }));
  }
  tip.commitCompositionWith(text, key({ key: 'Enter', code: 'Enter', keyCode: 13 }));
}`;

/** Inserts the text in one step, without a key or a composition. */
export const insert = `(text) => {
  windowUtils.sendContentCommandEvent('insertText', null, text);
}`;

/** Puts the text on the clipboard. */
export const copy = `(text) => {
  Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(text);
}`;

/** Reads the alert dialog of the tab, its frames included, out of the accessibility tree. */
export const dialog = `() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const children = (node) => {
    const list = [];
    for (let child = node.firstChild; child; child = child.nextSibling) list.push(child);
    return list;
  };
  const below = (node) => children(node).flatMap((child) => [child, ...below(child)]);
  const roleOf = (node) => service.getStringRole(node.role);
  const isAlert = (node) => {
    try {
      return node.attributes.getStringProperty('xml-roles') === 'alertdialog';
    } catch {
      return false; // Most nodes have no such attribute.
    }
  };
  const has = (node, flag) => {
    const state = {};
    node.getState(state, {});
    return (state.value & flag) !== 0;
  };
  const page = service.getAccessibleFor(gBrowser.selectedBrowser);
  const top = page && below(page).find(isAlert);
  if (!top) return null;
  const inside = below(top);
  return {
    name: top.name ?? '',
    text: inside.filter((node) => roleOf(node) === 'text leaf').map((node) => node.name).join('\\n'),
    buttons: inside.filter((node) => roleOf(node) === 'pushbutton').map((node) => ({
      name: node.name ?? '',
      disabled: has(node, Ci.nsIAccessibleStates.STATE_UNAVAILABLE),
      focused: has(node, Ci.nsIAccessibleStates.STATE_FOCUSED),
    })),
  };
}`;

/** Makes the tab ask pages for their dark, or their light, look. */
export const setDark = `(dark) => {
  gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = dark ? 'dark' : 'light';
}`;

/** Ends the extension's background page, as Firefox does when it is idle. */
export const stopBackground = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}`;
