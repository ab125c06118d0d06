/** A live-commerce site: where its rooms are and how their chat is built. Data only. */
export interface Site {
  /** The file's name, the ledger's key, and `site_<id>` in `_locales` is its name: lower-case letters and digits. */
  id: string;
  /** `install`: its hosts are asked for when the extension is installed. `asked`: once the viewer wants it guarded. */
  access: 'install' | 'asked';
  /** Match patterns of its hosts: where the guard is loaded, and the permissions asked for. */
  matches: string[];
  /** Match patterns of the pages and frames, under those hosts, in which people chat in public. */
  rooms: string[];
  /** Match patterns of pages among those that are not for viewers: seller consoles, inboxes. */
  consoles: string[];
  /** Where its viewers' local phone numbers are from: ISO 3166-1 alpha-2. */
  region: string;
  /** Boxes one types a public message in, best evidence first; a selector may name a region that holds one. */
  composer: string[];
  /** What sends the message when pressed, best evidence first; empty when unknown. */
  send: string[];
  /**
   * Boxes of its other pages in which one writes to whoever comes, for as long as the page stays: comments, reviews,
   * questions, bullet comments on replays. A selector may name a region that holds one.
   */
  comments: string[];
  /** How others' messages are drawn, where that is known; else their list is looked for near the composer. */
  list?: MessageShape;
  /** Boxes and regions that are not public chat: search, direct messages. */
  decoys: string[];
  /**
   * How well the chat is known. A: probed lately or three sources. B: two, or one maintained. C: one, thin or old.
   * U: not at all; what the box looks like has to tell.
   */
  confidence: 'A' | 'B' | 'C' | 'U';
  /** Day of the newest evidence, YYYY-MM-DD. */
  checked: string;
  /** Where the evidence is from, best first. */
  sources: string[];
  /** What nobody has written down, as a person would say it. */
  unknown: string[];
}

/** What a frame of the site has to know of it. */
export type PageSite = Omit<
  Site,
  'access' | 'matches' | 'confidence' | 'checked' | 'sources' | 'unknown'
>;
/** The list of messages of a room, by selectors. */
export interface MessageShape {
  /** What holds the messages, best evidence first. */
  container: string[];
  /** One message in it. */
  row?: string;
  /** What was said, in a row. */
  text?: string;
}
