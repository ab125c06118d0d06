import { rmSync } from 'node:fs';
import { brokenBuild } from '../../tests/e2e/support/broken-build';
import type { LiveServer } from '../../tests/e2e/support/server';
import type { Viewer } from '../../tests/e2e/support/viewer';
import { openBrowser } from '../start/browser';
import type { Language } from '../start/labels';
import type { Screen, Visit } from './screen';
import { visits } from './screens';
import { openStage } from './stage';
import { type Shot, take } from './take';

const LARGE = { width: 1100, height: 700 };
const LANGUAGES: Language[] = ['zh-CN', 'en-US'];

interface Plan {
  browser: Viewer['name'];
  server: LiveServer;
  /** Where the pictures go. */
  folder: string;
  /** Each wanted screen is taken in each of these ways. */
  shots: Shot[];
  isWanted(screen: Screen): boolean;
}

/** Goes through all visits in both languages; resolves to how many pictures could not be taken. */
export async function takeAll(plan: Plan): Promise<number> {
  let missed = 0;
  for (const language of LANGUAGES) {
    for (const visit of visits) {
      if (!visit.screens.some(plan.isWanted)) continue;
      const rounds = visit.alone ? plan.shots.map((shot) => [shot]) : [plan.shots];
      for (const shots of rounds) missed += await pay(visit, shots, language, plan);
    }
  }
  return missed;
}

async function pay(visit: Visit, shots: Shot[], language: Language, plan: Plan): Promise<number> {
  const { server, folder } = plan;
  const broken = visit.broken && brokenBuild(plan.browser, visit.broken);
  const build = broken ? { build: broken } : {};
  const browser = await openBrowser(plan.browser, { server, language, ...build });
  let missed = 0;
  try {
    const first = openStage(browser, language, LARGE);
    await visit.before?.(first);
    await first.clear();
    for (const screen of visit.screens.filter(plan.isWanted)) {
      for (const shot of shots) {
        const done = await take({ browser, language, folder }, screen, shot);
        if (!done) missed++;
      }
    }
  } finally {
    await browser.viewer.close();
    if (broken) rmSync(broken, { recursive: true });
  }
  return missed;
}
