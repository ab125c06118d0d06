const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?';
/** 2026-11-20, 20.11.2026, 11/20 18:30, 9:00-18:00; no piece of a longer number in groups. */
const MOMENT = new RegExp(
  `(?<![\\d:./-])(?:(?:19|20)\\d\\d([-/.])(?:0?[1-9]|1[0-2])\\1${DAY}|${DAY}([-/.])${DAY}\\2(?:19|20)\\d\\d|(?:${DAY}[-/.]${DAY}\\s)?${TIME}(?:\\s?[-–~到至]\\s?${TIME})?)(?![\\d:/-]|\\.\\d)`,
  'g',
);
/** Fewer texts have this. */
const MAY_HOLD = /\d[-/.:]\d/;

/** Where a text tells a day or a time of day: figures that belong to no number of anything. */
export interface Moment {
  start: number;
  end: number;
}

/** The days and times of day in a text. */
export function momentsIn(text: string): readonly Moment[] {
  if (!MAY_HOLD.test(text)) return [];
  return [...text.matchAll(MOMENT)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** Whether a span has a part in one of them. */
export function meets(moments: readonly Moment[], start: number, end: number): boolean {
  return moments.some((moment) => start < moment.end && moment.start < end);
}
