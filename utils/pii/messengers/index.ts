import { chineseNetworks } from './chinese-networks';
import { discord } from './discord';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { kakaoTalk } from './kakaotalk';
import { line } from './line';
import type { Messenger } from './messenger';
import { signal } from './signal';
import { snapchat } from './snapchat';
import { telegram } from './telegram';
import { tikTok } from './tiktok';
import { tikTokName } from './tiktok-name';
import { viber } from './viber';
import { whatsApp } from './whatsapp';
import { x } from './x';
import { zalo } from './zalo';

/** Messengers and networks other than WeChat and QQ: one line each. */
export const messengers: readonly Messenger[] = [
  chineseNetworks,
  discord,
  facebook,
  instagram,
  kakaoTalk,
  line,
  signal,
  snapchat,
  telegram,
  tikTok,
  tikTokName,
  viber,
  whatsApp,
  x,
  zalo,
];
