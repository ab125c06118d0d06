import { BAITS, GIFTS, PLACES, TOP_UPS } from './spending-words';

/** What costs real money, or says that it need not: presents for a host, coins, free things of games. */
export type Spending = 'gift' | 'top_up' | 'bait';

/** Longer texts are no label of a control, in UTF-16 code units. */
export const LONGEST_LABEL = 40;

/** What a control is for, by the words on it; `null`: something else. */
export function spendingOn(label: string): Spending | null {
  const plain = label.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > LONGEST_LABEL) return null;
  const bare = withoutSigns(plain);
  if (GIFTS.some((words) => words.test(bare))) return 'gift';
  if (TOP_UPS.some((words) => words.test(bare))) return 'top_up';
  return BAITS.some((words) => words.test(plain)) ? 'bait' : null;
}

/** “送礼 ›”, “+ 充值”, “打赏(5)”: what is around is no part of it, nor a number at its end. */
function withoutSigns(label: string): string {
  const signs = [...label];
  const last = signs.findLastIndex((sign) => /\p{L}/u.test(sign));
  return signs
    .slice(0, last + 1)
    .join('')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}

/** What a whole page is for, by its address and title. */
export function spendingPage(path: string, title: string): Spending | null {
  if (PLACES.test(path)) return 'top_up';
  const names = title.split(/[-–—|_·:：]/).map((part) => spendingOn(part));
  return names.find((kind) => kind === 'top_up' || kind === 'bait') ?? null;
}
