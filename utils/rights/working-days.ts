import { addDays, weekday } from '../day';
import { holidayYears } from './holidays';

/** Whether people work that day: in mainland China by the year's table, elsewhere Monday to Friday. */
export function isWorkingDay(day: string, country: string): boolean {
  const weekend = weekday(day) >= 5;
  const year = country === 'CN' && holidayYears.find((y) => y.year === Number(day.slice(0, 4)));
  if (!year) return !weekend;
  const date = day.slice(5);
  if (year.worked.includes(date)) return true;
  return !weekend && !year.off.some(([from, to]) => from <= date && date <= to);
}

/** The day on which `count` working days after `day` are over. */
export function addWorkingDays(day: string, count: number, country: string): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, country)) left--;
  }
  return at;
}
