/** What both browsers call their API for extensions; in Manifest V3 both answer with promises. */
declare const chrome: Record<string | symbol, unknown>;

/**
 * Stands in for `wxt/browser` in content scripts: Firefox builds its API when a script first touches it, which would
 * take 10 ms of every frame's load; most frames never need it.
 */
export const browser = new Proxy({}, { get: (_nothing, name) => chrome[name] });
