import { expect, test } from 'vitest';
import { withSection } from '../bench/section';

const page = '# Page\n\nIntro.\n\n## Speed\n\nold\n\n## Trackers\n\nkept\n';

test('a section takes the place of the one under its heading, and leaves the others', () => {
  expect(withSection(page, 'Speed', 'new\n')).toBe(page.replace('old', 'new'));
});

test('a new section comes last', () => {
  expect(withSection(page, 'Size', 'x')).toBe(`${page}\n## Size\n\nx\n`);
});

test('writing the same twice changes nothing', () => {
  expect(withSection(page, 'Trackers', 'kept')).toBe(page);
});
