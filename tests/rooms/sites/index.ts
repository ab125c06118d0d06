import type { Room } from '../room';
import { bilibili, bilibiliFrame } from './bilibili';
import { douyin, douyinSpa } from './douyin';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { taobao } from './taobao';
import { tiktok } from './tiktok';
import { twitch } from './twitch';
import { whatnot } from './whatnot';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** One room per site, built as its public descriptions say. */
export const siteRooms: Room[] = [
  taobao,
  douyin,
  douyinSpa,
  kuaishou,
  jd,
  xiaohongshu,
  bilibili,
  bilibiliFrame,
  tiktok,
  youtube,
  twitch,
  whatnot,
];
