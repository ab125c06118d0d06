/** What each asker may still spend: so much at once, and so much more as time goes by. */
export interface Allowance<K> {
  /** Takes `amount` from what `who` has at `now` (milliseconds); `false`, taking nothing, if that is not enough. */
  spend(who: K, amount: number, now: number): boolean;
}

/** Askers remembered: far more than anybody has tabs. The one longest silent goes first. */
const MOST_ASKERS = 500;

/** @param perMinute What an unused allowance has, and gains each minute up to that. */
export function allowanceOf<K>(perMinute: number): Allowance<K> {
  const left = new Map<K, { amount: number; at: number }>();
  return {
    spend(who, amount, now) {
      const before = left.get(who) ?? { amount: perMinute, at: now };
      const gained = (Math.max(0, now - before.at) / 60_000) * perMinute;
      const has = Math.min(perMinute, before.amount + gained);
      const isEnough = amount <= has;
      left.delete(who);
      left.set(who, { amount: isEnough ? has - amount : has, at: now });
      if (left.size > MOST_ASKERS) left.delete(left.keys().next().value!);
      return isEnough;
    },
  };
}
