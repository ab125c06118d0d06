import { createRequire } from 'node:module';

/**
 * Loads an installed package when it is asked for, so that one that is missing stops nobody else.
 *
 * @throws {Error} When it is not installed or does not start.
 */
export const load = createRequire(import.meta.url);
