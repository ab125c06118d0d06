/**
 * What words may have to do with: each alone says nothing, but the more of them stand together the more they say.
 * A wider net than cues, and one that is only weighed (`evidence/weigh.ts`), never asked for by a rule.
 */
export const hints = [
  ...(['money', 'sum', 'trade', 'self', 'invite', 'spot', 'hurry'] as const),
  ...(['datum', 'affair', 'toil', 'person', 'foul', 'chance', 'idle'] as const),
] as const;

export type Hint = (typeof hints)[number];

/** Words of a language by what they hint at, divided by bars. */
export type Hints = Partial<Record<Hint, string>>;
