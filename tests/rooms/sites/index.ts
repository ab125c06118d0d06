import type { Room } from '../room';
import { ali1688 } from './ali1688';
import { amazon } from './amazon';
import { bilibili, bilibiliFrame } from './bilibili';
import { bilibiliTv } from './bilibilitv';
import { channels } from './channels';
import { chzzk } from './chzzk';
import { douyin, douyinComment, douyinSpa } from './douyin';
import { douyu, douyuOld } from './douyu';
import { ebay } from './ebay';
import { facebook } from './facebook';
import { huya } from './huya';
import { instagram } from './instagram';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { naver } from './naver';
import { taobao } from './taobao';
import { tiktok } from './tiktok';
import { twitch } from './twitch';
import { unknownRooms } from './unknown';
import { weibo } from './weibo';
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
  douyinComment,
  ali1688,
  huya,
  douyu,
  douyuOld,
  weibo,
  channels,
  amazon,
  ebay,
  facebook,
  instagram,
  chzzk,
  naver,
  bilibiliTv,
  ...unknownRooms,
];
