import type { LiveServer } from '../../tests/e2e/support/server';

/** Under this name the server keeps what comes from a page opened without a session of its own. */
const NO_SESSION = 'none';

/** A function that prints what has arrived since it was last called. */
export function printArrivals(server: LiveServer): () => void {
  let printed = 0;
  return () => {
    for (const message of server.arrived(NO_SESSION).slice(printed)) {
      console.log(`  ${new Date().toLocaleTimeString()}  ${message}`);
      printed++;
    }
  };
}
