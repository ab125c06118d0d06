import type { RightKind } from '../right';
import type { Words } from '../words';

/**
 * The words of one right. `{field}` is filled in by the viewer; `{types}` by the kinds of data the letter is about
 * (`（尤其是手机号、收货地址）`), or by nothing.
 */
export interface Asking {
  kind: RightKind;
  /** What the letter asks for, as in its subject. */
  title: Words;
  /** The requests. The first may be replaced by an article's own (`Grant.ask`). */
  asks: readonly Words[];
  /** Also asks that what must be kept be only stored. */
  mayKeep?: true;
}
