import type { WriteStream } from 'node:tty';

/** Milliseconds before anything is shown, and between two changes. */
const QUIET = 1000;
const PACE = 200;

/** Shows how far long work has come: on a terminal one line that changes, elsewhere a line for each part. */
export function progressLine(stream: WriteStream) {
  const begun = Date.now();
  let shownAt = 0;
  let part = '';
  return {
    show(what: string, done: number) {
      const now = Date.now();
      const isNew = what !== part;
      if (now - begun < QUIET || (!isNew && (!stream.isTTY || now - shownAt < PACE))) return;
      shownAt = now;
      part = what;
      if (stream.isTTY) stream.write(`\r\u001B[K${what} ${Math.round(100 * done)} %`);
      else stream.write(`${what}\n`);
    },
    end() {
      if (stream.isTTY && part) stream.write('\r\u001B[K');
    },
  };
}
