import { isDay } from './checksum';

/** Whether `yymmdd` is a day of the last or of this century. */
export function isShortDay(yymmdd: string): boolean {
  return isDay(`19${yymmdd}`) || isDay(`20${yymmdd}`);
}
