/** Hosts that a room, a login, a captcha, a payment or a shop stops working without: no list may block them. */
export interface Needed {
  what: string;
  /** Hosts, with all below them. */
  hosts: string[];
  /** URL filters in the browsers' own notation. */
  urls: string[];
}
