// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { saveCalendar } from '../../../entrypoints/dashboard/rights/calendar';
import type { RightsRequest } from '../../../utils/rights/request';
import { speakEnglish } from '../components/show';

beforeEach(() => speakEnglish());

/** What the browser is given to save. */
async function saved(marks: RightsRequest['marks']): Promise<string> {
  const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  const dues = [
    { step: 'answer', day: '2026-12-17' },
    { step: 'authority', day: '2026-12-31' },
  ];
  saveCalendar({ id: 'a1b2', status: 'open', dues, marks } as unknown as RightsRequest);
  return (make.mock.lastCall![0] as Blob).text();
}

test('the calendar gets every day that something is waited for', async () => {
  const file = await saved([{ at: 0, what: 'sent' }]);
  expect(file.match(/DTSTART.*/g)).toEqual([
    'DTSTART;VALUE=DATE:20261217',
    'DTSTART;VALUE=DATE:20261231',
  ]);
});

test('of a step that is past the calendar gets no day', async () => {
  const file = await saved([
    { at: 0, what: 'sent' },
    { at: 1, what: 'letter:reason' },
  ]);
  expect(file.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20261231']);
});
