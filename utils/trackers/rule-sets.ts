/** The rule sets of `public/rulesets/`, and whether they are on until the viewer chooses. */
const RULE_SETS = { standard: true, elsewhere: false, strict: false, privacy: true, scope: true };

/** The same for the manifest. */
export function ruleResources(): { id: string; enabled: boolean; path: string }[] {
  return Object.entries(RULE_SETS).map(([id, enabled]) => ({
    id,
    enabled,
    path: `rulesets/${id}.json`,
  }));
}
