import { EVENTS } from './ledger.size';
import { clear, report } from './reporter';

export const setup = clear;

export function teardown(): void {
  const heading = `A ledger of ${EVENTS.toLocaleString('en')} events`;
  report(heading, `npm run build && LEDGER_EVENTS=${EVENTS} npm run bench:ledger`);
}
