/** A live-commerce site: where its rooms are and how their chat is built. Data only. */
export interface Site {
  /** Kebab-case; the file's name, the ledger's key, and `site_<id>` (with `_`) in `_locales` is its name. */
  id: string;
  /** Match patterns of its hosts: where the guard is loaded, and the permissions asked for. */
  matches: string[];
  /** Match patterns of the pages and frames, under those hosts, in which people chat in public. */
  rooms: string[];
  /** Where its viewers' local phone numbers are from: ISO 3166-1 alpha-2. */
  region: string;
  /** Boxes one types a public message in, best evidence first; a selector may name a region that holds one. */
  composer: string[];
  /** What sends the message when pressed, best evidence first; empty when unknown. */
  send: string[];
  /** How others' messages are drawn, where that is known; else their list is looked for near the composer. */
  list?: MessageShape;
  /** Boxes and regions that are not public chat: search, direct messages, seller consoles. */
  decoys: string[];
  /** A: probed lately or three sources. B: two, or one maintained. C: one thin or old. */
  confidence: 'A' | 'B' | 'C';
  /** Day of the newest evidence, YYYY-MM-DD. */
  checked: string;
}

/** The list of messages of a room, by selectors. */
export interface MessageShape {
  /** What holds the messages, best evidence first. */
  container: string[];
  /** One message in it. */
  row?: string;
  /** What was said, in a row. */
  text?: string;
}
