import type { DataType } from '../pii/finding';

/** What a viewer may answer to a warning, so that it does not come again. */
export const ruleKinds = ['not_personal', 'not_here', 'not_type', 'public'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** A detail as the engine names it. */
export interface Named {
  type: DataType;
  /** Normalised. */
  value: string;
}

/** A rule as its owner sees it again. */
export interface Rule {
  /** A UUID. */
  id: string;
  kind: RuleKind;
  /** Id of the site it was made on. */
  site: string;
  type: DataType;
  /** The detail, masked; of a whole type, empty. */
  label: string;
}

const DAY = 86_400_000;

/** How long a rule stands, in milliseconds; `null`: until it is removed. */
export const LASTS: Readonly<Record<RuleKind, number | null>> = {
  not_personal: 90 * DAY,
  not_here: 90 * DAY,
  // About as long as a room is open.
  not_type: DAY,
  public: null,
};

/** What a rule is found by: the same for all that it reaches. */
export function reachOf(kind: RuleKind, site: string, { type, value }: Named): string {
  switch (kind) {
    case 'not_type':
      return JSON.stringify([site, type]);
    case 'public':
      return JSON.stringify(['*', type, value]);
    default:
      return JSON.stringify([site, type, value]);
  }
}

/** What of all rules may reach a detail on a site. */
export function reachesOf(site: string, detail: Named): string[] {
  return [...new Set(ruleKinds.map((kind) => reachOf(kind, site, detail)))];
}
