/**
 * What a number is by the number plans of all regions: in E.164, or `null` when no phone has it. `digits`
 * are ASCII, with `+` in front when written internationally, else read as `region`'s (ISO 3166-1 alpha-2).
 */
export type PhoneFinder = (digits: string, region: string) => string | null;
