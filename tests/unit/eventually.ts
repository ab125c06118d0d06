import { vi } from 'vitest';

/** As `vi.waitFor`, with the patience that a busy machine needs: 10 s. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 10_000 });
}
