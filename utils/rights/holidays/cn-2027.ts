import type { HolidayYear } from './year';

// The days of the holiday decree (as amended in 2024) alone: New Year; the eve of the Spring Festival (6 February 2027)
// to its third day; Qingming; 1 and 2 May; Dragon Boat; Mid-Autumn; 1 to 3 October. What is moved around them is
// announced each November: when it is, this file gets it, and its notice.
export const cn2027: HolidayYear = {
  year: 2027,
  off: [
    ['01-01', '01-01'],
    ['02-05', '02-08'],
    ['04-05', '04-05'],
    ['05-01', '05-02'],
    ['06-09', '06-09'],
    ['09-15', '09-15'],
    ['10-01', '10-03'],
  ],
  worked: [],
  notice: null,
};
