/** Words on the badge of whoever runs a room. */
const WORDS = /^(主播|房主|店主|播主|主持人|host|streamer|broadcaster|seller|channel owner)$/i;
/** The same where it is a picture or an attribute. */
const BADGE = [
  '[author-type=owner]',
  'img[alt=Broadcaster]',
  '[aria-label=Broadcaster]',
  '[class*="host-badge" i]',
  '[class*="anchor-badge" i]',
  '[class*="broadcaster-badge" i]',
].join();

/**
 * Whether a row says that the room's host wrote it.
 *
 * @param pieces Its texts, in order: a badge of words stands before the name, so that nobody becomes a host by a name.
 */
export function isHostRow(row: Element, pieces: readonly string[]): boolean {
  if (row.matches(BADGE) || row.querySelector(BADGE)) return true;
  return pieces.length > 2 && pieces.slice(0, -1).some((piece) => WORDS.test(piece));
}
