/** A day in a calendar file. Its words are chosen by the caller: calendars are often synced, so they should tell little. */
export interface CalendarDay {
  /** Unique and stable, so that importing the file twice makes no second entry. */
  uid: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  details: string;
}

/**
 * An iCalendar file with one all-day entry per day, each with an alarm at nine in the morning.
 *
 * @param stamp When it was made, in milliseconds since the Unix epoch.
 * @see RFC 5545
 */
export function calendarFile(days: readonly CalendarDay[], stamp: number): string {
  const made = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hushcart//Rights//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((each) => entry(each, made)),
    'END:VCALENDAR',
  ];
  return lines.map((text) => `${folded(text)}\r\n`).join('');
}

function entry({ uid, day, title, details }: CalendarDay, made: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@hushcart`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(details)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines hold 75 bytes at most; characters are never cut. */
function folded(text: string): string {
  const bytes = new TextEncoder();
  let length = 0;
  let result = '';
  for (const character of text) {
    const size = bytes.encode(character).length;
    if (length + size > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}
