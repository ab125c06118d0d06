import { utc } from '../../utils/day';
import { t } from '../../utils/i18n';

const formats = new Map<string, Intl.DateTimeFormat>();

/** “Nov 26”. */
export function shortDay(day: string): string {
  return format('short', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(utc(day));
}

/** “11/26”, where there is little room. */
export function tinyDay(day: string): string {
  return format('tiny', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(utc(day));
}

/** “Thursday, November 26, 2026”. */
export function longDay(day: string): string {
  return format('long', { dateStyle: 'full', timeZone: 'UTC' }).format(utc(day));
}

/** “Thu”. */
export function weekdayName(day: string): string {
  return format('weekday', { weekday: 'short', timeZone: 'UTC' }).format(utc(day));
}

/** “Nov”. */
export function monthName(day: string): string {
  return format('month', { month: 'short', timeZone: 'UTC' }).format(utc(day));
}

/** “Nov 26”, with the year if that is another than that of `today`; of a moment, by this machine's clock. */
export function dayOfMoment(at: number, today: string): string {
  const year = String(new Date(at).getFullYear());
  return today.startsWith(year)
    ? format('at', { month: 'short', day: 'numeric' }).format(at)
    : format('atYear', { year: 'numeric', month: 'short', day: 'numeric' }).format(at);
}

/** “Nov 26, 2:03 PM”, with the year if that is another than today's. */
export function moment(at: number): string {
  const isOld = new Date(at).getFullYear() !== new Date().getFullYear();
  const day = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return isOld
    ? format('momentYear', { ...day, year: 'numeric' }).format(at)
    : format('moment', day).format(at);
}

/** A number as it is written in the viewer's language. */
export function number(value: number): string {
  return value.toLocaleString(t('language'));
}

/** “45 minutes”, “2 hours 15 minutes”. */
export function inMinutes(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const words = parts
    .filter(([count, unit]) => count > 0 || (unit === 'minute' && minutes === 0))
    .map(([count, unit]) =>
      count.toLocaleString(t('language'), { style: 'unit', unit, unitDisplay: 'long' }),
    );
  return new Intl.ListFormat(t('language'), { type: 'unit', style: 'narrow' }).format(words);
}

/** “07:30”, of minutes from midnight: as a field for times takes it. */
export function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A share of 0–1 as “12%”. */
export function percent(share: number): string {
  return share.toLocaleString(t('language'), { style: 'percent', maximumFractionDigits: 0 });
}

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(name) ?? new Intl.DateTimeFormat(t('language'), options);
  formats.set(name, known);
  return known;
}
