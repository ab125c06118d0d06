/** A year's days off and the weekends worked instead, in mainland China. Days as `MM-DD`, both ends included. */
export interface HolidayYear {
  year: number;
  off: readonly (readonly [from: string, to: string])[];
  worked: readonly string[];
  /** The notice it comes from; `null`: only the days the law itself fixes, no notice being known yet. */
  notice: string | null;
}
