/** How the phones of a region, or of regions that share a country code, are numbered. One file each. */
export interface PhonePlan {
  /** Where it holds, ISO 3166-1 alpha-2. */
  regions: readonly string[];
  /** The country code, ITU-T E.164. */
  code: string;
  /** What is put in front of a national number at home, as a piece of a regular expression. */
  trunk: '' | '0' | '0?' | '1?' | '[78]?';
  /** National numbers of mobile phones, and others that go with a person: internet telephony. */
  mobile: RegExp;
  /** National numbers of fixed lines, area code included. */
  fixed: RegExp;
  /** Free, shared-cost and premium lines and the like, as they are dialled at home: firms'. */
  firm: RegExp;
  /** The usual grouping of a number as it is typed at home, what is put in front included: `3,4,4`. */
  shape: RegExp;
}

/** What a plan says of a number: a person's phone, of which kind, or a firm's line. */
export interface Planned {
  plan: PhonePlan;
  kind: 'mobile' | 'fixed' | 'firm';
  /** In E.164. */
  value: string;
}
