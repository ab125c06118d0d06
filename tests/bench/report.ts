import { clear, report } from './reporter';

export const setup = clear;

export function teardown(): void {
  report('Speed and size', 'npm run build && npm run bench');
}
