import { mkdirSync, readdirSync } from 'node:fs';
import { openBrowser } from '../../scripts/start/browser';
import { play } from '../../scripts/start/play';
import { expect, test } from './support/fixtures';

test('what npm start plays goes as it is told', async ({ browserKind, server }, { outputDir }) => {
  mkdirSync(outputDir, { recursive: true });
  const browser = await openBrowser(browserKind, { server, language: 'zh-CN' });
  try {
    await play({ browser, server, language: 'zh-CN', folder: outputDir });
  } finally {
    await browser.viewer.close();
  }
  expect(readdirSync(outputDir)).toHaveLength(4);
});
