import type { Words } from '../words';

/** What a second letter is for. */
export const followUpKinds = ['reminder', 'remainder', 'identity', 'reason', 'complaint'] as const;

export type FollowUpKind = (typeof followUpKinds)[number];

/** A letter that follows another one. `{field}` is filled in by the viewer, `{request}` and `{day}` are known. */
export interface FollowUp {
  kind: FollowUpKind;
  title: Words;
  says: readonly Words[];
  /** Repeats what the first letter rested on. */
  withBasis: boolean;
}
