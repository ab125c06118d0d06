/** The shortest pause, in minutes: what is offered first. */
export const QUARTER = 15;
/** The longest one offered, in minutes. */
export const HOUR = 60;

/** How long the pause is that an address asks for, in minutes; where it is none that is offered, the shortest. */
export function pauseIn(text: string | null): number {
  return text === String(HOUR) ? HOUR : QUARTER;
}
