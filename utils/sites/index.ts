import { bilibili } from './bilibili';
import { douyin } from './douyin';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import type { Site } from './site';
import { taobao } from './taobao';
import { tiktok } from './tiktok';
import { twitch } from './twitch';
import { whatnot } from './whatnot';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** Every site Hushcart knows: one line each. */
export const sites: Site[] = [
  bilibili,
  douyin,
  jd,
  kuaishou,
  taobao,
  tiktok,
  twitch,
  whatnot,
  xiaohongshu,
  youtube,
];

/** The hosts the extension asks for at install: those of the list, and nothing broader. */
export function hostPermissions(): string[] {
  return sites.flatMap((site) => site.matches);
}
