/** A page on which nobody chats in public, or not live: nothing in it may be taken for a room's chat box. */
export interface OtherPage {
  /** Kebab-case, unique. */
  id: string;
  /** What stands in `<body>`; its boxes are whatever can be typed in. */
  html: string;
}
