/**
 * Stands in for WXT's context, which by `window.postMessage` tells every page that a script of ours has started, and
 * whose. Nothing of ours uses it: an outdated guard must go on.
 */
export class ContentScriptContext {}
