/**
 * An id for an event of this moment: a UUID of version 7 (RFC 9562). Ids that rise with time are written one behind the
 * other, so that the pages of the ledger's file are full; random ones leave a third of each empty.
 */
export function newEventId(): string {
  // Eleven hexadecimal digits until the year 2527.
  const time = Date.now().toString(16);
  return `0${time.slice(0, 7)}-${time.slice(7)}-7${crypto.randomUUID().slice(15)}`;
}
