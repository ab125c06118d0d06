import { clear, report } from './reporter';

export const setup = clear;

export function teardown(): void {
  report('Trackers', 'npm run build && npm run bench:trackers');
}
