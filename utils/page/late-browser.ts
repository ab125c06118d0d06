/** The browser's API for extensions, once it has been asked for. */
let api: Record<string | symbol, unknown> | undefined;

/**
 * Stands in for `wxt/browser` in content scripts: Firefox builds its API when a script first touches it, which would
 * take 10 ms of every frame's load; most frames never need it.
 */
export const browser = new Proxy(Object.create(null), {
  get(_nothing, name) {
    const { browser: own, chrome } = globalThis as unknown as Record<string, typeof api>;
    api ??= (own?.runtime as { id?: string } | undefined)?.id ? own : chrome;
    return api![name];
  },
});
