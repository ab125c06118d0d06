import { DAY, fewerMinutes, isNight, type Night, type TimeRules } from './time-rules';

/** What is left where two nights make a whole day: all of it but a minute, as a night has an end. */
const NEARLY_ALWAYS: Night = { from: 0, to: DAY - 1 };

/** The stricter of both, whichever comes first: fewer minutes, and a night in which both lie. */
export function mergedTime(a: TimeRules, b: TimeRules): TimeRules {
  return { daily: fewerMinutes(a, b), night: mergedNight(a.night, b.night) };
}

/** The shortest night in which both lie: the longer alone might leave free what the other does not. */
function mergedNight(a: Night | null, b: Night | null): Night | null {
  if (!a || !b) return a ?? b;
  const fits = [a, b, { from: a.from, to: b.to }, { from: b.from, to: a.to }]
    .filter(({ from, to }) => from !== to)
    .filter((night) => holds(night, a) && holds(night, b))
    .sort((one, other) => lasts(one) - lasts(other) || one.from - other.from);
  return fits[0] ?? NEARLY_ALWAYS;
}

function lasts({ from, to }: Night): number {
  return (to - from + DAY) % DAY;
}

function holds(night: Night, part: Night): boolean {
  const has = (minute: number) => isNight({ daily: null, night }, minute % DAY);
  return Array.from({ length: lasts(part) }, (_, i) => part.from + i).every(has);
}
