import { seventeen } from './17live';
import { ali1688 } from './ali1688';
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { bambuser } from './bambuser';
import { bilibili } from './bilibili';
import { bilibiliTv } from './bilibilitv';
import { channels } from './channels';
import { chzzk } from './chzzk';
import { commentsold } from './commentsold';
import { douyin } from './douyin';
import { douyu } from './douyu';
import { ebay } from './ebay';
import { facebook } from './facebook';
import { huya } from './huya';
import { instagram } from './instagram';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { lazada } from './lazada';
import { livescale } from './livescale';
import { naver } from './naver';
import { poshmark } from './poshmark';
import { shopee } from './shopee';
import type { Site } from './site';
import { talkshoplive } from './talkshoplive';
import { taobao } from './taobao';
import { tiktok } from './tiktok';
import { twitch } from './twitch';
import { weibo } from './weibo';
import { whatnot } from './whatnot';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** Every site Hushcart knows: one line each. */
export const sites: Site[] = [
  ali1688,
  aliexpress,
  amazon,
  bambuser,
  bilibili,
  bilibiliTv,
  channels,
  chzzk,
  commentsold,
  douyin,
  douyu,
  ebay,
  facebook,
  huya,
  instagram,
  jd,
  kuaishou,
  lazada,
  livescale,
  naver,
  poshmark,
  seventeen,
  shopee,
  talkshoplive,
  taobao,
  tiktok,
  twitch,
  weibo,
  whatnot,
  xiaohongshu,
  youtube,
];

/** The hosts the extension asks for at install: those of the main sites, and nothing broader. */
export function hostPermissions(): string[] {
  return sites.flatMap(({ access, matches }) => (access === 'install' ? matches : []));
}
