/** Which rule wins: the higher number. The lists give way to what a room needs, that to what we know better. */
export const PRIORITY = {
  list: 1,
  listException: 2,
  listImportant: 3,
  needed: 10,
  /** A host left alone until the strict level; a record of single addresses on it stands above. */
  hostException: 11,
  standard: 12,
  /** A single address left alone until the strict level. */
  exception: 14,
  /** Left alone at every level; a strict record of single addresses stands above it. */
  never: 15,
  strict: 16,
  /** Headers and parameters: not undone by a host that is needed. */
  change: 19,
  /** Everything that does not start from a live-shopping site. */
  scope: 20,
  /** A pause, or a site the viewer lets everything through on. */
  pause: 30,
} as const;
