import type { Addressee, RightKind } from './right';
import type { Words } from './words';

/**
 * How well an article was checked. `read`: in a stored copy of the text; `noted`: in someone's note about it;
 * `unchecked`: from general knowledge. What is unchecked is never cited by number and never shown as certain.
 */
export type Sureness = 'read' | 'noted' | 'unchecked';

/** An article that gives a right. */
export interface Grant {
  /** As it is cited: `第四十五条第一款`, `Article 15`. */
  article: Words;
  sure: Sureness;
  /** What the right does not reach, where a reader of the page should know. */
  limit?: Words;
  /** What to ask for instead of the usual request, where the article gives something narrower or different. */
  ask?: Words;
  /** Then also what the letter is called. */
  title?: Words;
  /** Binds only these; absent: all whom the law binds. */
  only?: Addressee;
  /** Holds only while the viewer and a seller are in dispute. */
  inDispute?: true;
}

/** How long an answer may take. */
export interface Term {
  days: number;
  /** Calendar days, or working days of the law's country. */
  unit: 'days' | 'working days';
  /** Whether a law says so, or it is what is usual. */
  basis: 'law' | 'practice';
  sure: Sureness;
  /** Where it stands and in which words, for terms of law. */
  article?: Words;
  says?: Words;
}

/** One law: which of the rights it gives, and where. Data; what is done with it is in `citations.ts` and `due.ts`. */
export interface Law {
  id: string;
  /** As it is cited after `of`, without the date: `《…》`, `the … Act`. */
  name: Words;
  /** What stands in brackets after it, before the text's date: a number, an abbreviation, its own name. */
  also?: Words;
  /** Short enough for a list. */
  short: Words;
  /** Which text of the law was used: `2021年8月20日通过`. */
  version: Words;
  /** The day of that text, and the day it took effect: `YYYY-MM-DD`. */
  dated: string;
  inForce: string;
  /** Where it was read. */
  source: string;
  /** The day our data were compared with the source: `YYYY-MM-DD`. */
  checked: string;
  /** Whom it binds. */
  binds: readonly Addressee[];
  rights: Partial<Record<RightKind, Grant>>;
  /** Speaks only of minors: cited in the guardian's letters alone. */
  minorsOnly?: true;
  /** What relatives of a dead person may ask; absent: nothing. */
  heirs?: { article: Words; kinds: readonly RightKind[]; sure: Sureness };
  /** Says that a refusal must give its reasons. */
  reasons?: { article: Words; sure: Sureness };
  /** Opens the way to complain: to an authority, or to the platform. */
  complaints?: { article: Words; to: 'platform' | 'authority'; sure: Sureness };
  /** Lets what must be kept be stored and protected, and nothing else. */
  keepOnly?: { article: Words; sure: Sureness };
  /** By right; `other` for those not named. Absent: the law names no term. */
  terms?: Partial<Record<RightKind | 'other', Term>>;
}
