/** What a letter may ask for, in the order the page offers it. */
export const rightKinds = [
  'copy',
  'delete',
  'withdraw',
  'object',
  'correct',
  'explain',
  'move',
  'close',
] as const;

export type RightKind = (typeof rightKinds)[number];

/** In whose name the letter is written: one's own, a child's, or that of a relative who has died. */
export const variants = ['self', 'guardian', 'heir'] as const;

export type Variant = (typeof variants)[number];

/** To whom it goes. The seller in the room, the platform and the courier are three different people. */
export const addressees = ['seller', 'platform', 'courier'] as const;

export type Addressee = (typeof addressees)[number];
