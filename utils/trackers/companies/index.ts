import type { TrackerCompany } from '../tracker-company';
import { n51la } from './51la';
import { n58 } from './58';
import { admaster } from './admaster';
import { adsage } from './adsage';
import { alibaba } from './alibaba';
import { alimama } from './alimama';
import { allyes } from './allyes';
import { amazon } from './amazon';
import { baidu } from './baidu';
import { behe } from './behe';
import { bilibili } from './bilibili';
import { bonree } from './bonree';
import { bshare } from './bshare';
import { bytedance } from './bytedance';
import { cloudwise } from './cloudwise';
import { convertlab } from './convertlab';
import { coupang } from './coupang';
import { ctrip } from './ctrip';
import { dingxiang } from './dingxiang';
import { domob } from './domob';
import { douyu } from './douyu';
import { emar } from './emar';
import { flipkart } from './flipkart';
import { frontjs } from './frontjs';
import { fundebug } from './fundebug';
import { geetest } from './geetest';
import { getui } from './getui';
import { googleOwn } from './google-own';
import { gridsum } from './gridsum';
import { growingio } from './growingio';
import { huawei } from './huawei';
import { huya } from './huya';
import { ifeng } from './ifeng';
import { ipinyou } from './ipinyou';
import { iqiyi } from './iqiyi';
import { iresearch } from './iresearch';
import { jd } from './jd';
import { jdAds } from './jd-ads';
import { jiguang } from './jiguang';
import { kakao } from './kakao';
import { kingsoft } from './kingsoft';
import { kuaishou } from './kuaishou';
import { kuaishouAds } from './kuaishou-ads';
import { lazada } from './lazada';
import { linezing } from './linezing';
import { linkedme } from './linkedme';
import { liveWidgets } from './live-widgets';
import { meituan } from './meituan';
import { meta } from './meta';
import { miaozhen } from './miaozhen';
import { mintegral } from './mintegral';
import { mobtech } from './mobtech';
import { mogu } from './mogu';
import { monitoring } from './monitoring';
import { naver } from './naver';
import { netease } from './netease';
import { oceanEngine } from './ocean-engine';
import { oneapm } from './oneapm';
import { openinstall } from './openinstall';
import { oppo } from './oppo';
import { optaim } from './optaim';
import { pinduoduo } from './pinduoduo';
import { ptengine } from './ptengine';
import { qihoo } from './qihoo';
import { rakuten } from './rakuten';
import { reyun } from './reyun';
import { sensorsData } from './sensors-data';
import { shopee } from './shopee';
import { shumei } from './shumei';
import { sina } from './sina';
import { sohu } from './sohu';
import { suning } from './suning';
import { talkingdata } from './talkingdata';
import { tencent } from './tencent';
import { tencentAds } from './tencent-ads';
import { tiktok } from './tiktok';
import { tingyun } from './tingyun';
import { tongdun } from './tongdun';
import { twitch } from './twitch';
import { twitter } from './twitter';
import { umeng } from './umeng';
import { vamaker } from './vamaker';
import { vipshop } from './vipshop';
import { volcengine } from './volcengine';
import { whatnot } from './whatnot';
import { wrating } from './wrating';
import { xiaohongshu } from './xiaohongshu';
import { xiaomi } from './xiaomi';
import { xinstall } from './xinstall';
import { yiguan } from './yiguan';
import { youzan } from './youzan';
import { yoyi } from './yoyi';
import { zampda } from './zampda';
import { zhihu } from './zhihu';
import { zhuge } from './zhuge';

/** Every company whose trackers we know from evidence of our own: one line each. */
export const companies: TrackerCompany[] = [
  n51la,
  n58,
  admaster,
  adsage,
  alibaba,
  alimama,
  allyes,
  amazon,
  baidu,
  behe,
  bilibili,
  bonree,
  bshare,
  bytedance,
  cloudwise,
  convertlab,
  coupang,
  ctrip,
  dingxiang,
  domob,
  douyu,
  emar,
  flipkart,
  frontjs,
  fundebug,
  geetest,
  getui,
  googleOwn,
  gridsum,
  growingio,
  huawei,
  huya,
  ifeng,
  ipinyou,
  iqiyi,
  iresearch,
  jd,
  jdAds,
  jiguang,
  kakao,
  kingsoft,
  kuaishou,
  kuaishouAds,
  lazada,
  linezing,
  linkedme,
  liveWidgets,
  meituan,
  meta,
  miaozhen,
  mintegral,
  mobtech,
  mogu,
  monitoring,
  naver,
  netease,
  oceanEngine,
  oneapm,
  openinstall,
  oppo,
  optaim,
  pinduoduo,
  ptengine,
  qihoo,
  rakuten,
  reyun,
  sensorsData,
  shopee,
  shumei,
  sina,
  sohu,
  suning,
  talkingdata,
  tencent,
  tencentAds,
  tiktok,
  tingyun,
  tongdun,
  twitch,
  twitter,
  umeng,
  vamaker,
  vipshop,
  volcengine,
  whatnot,
  wrating,
  xiaohongshu,
  xiaomi,
  xinstall,
  yiguan,
  youzan,
  yoyi,
  zampda,
  zhihu,
  zhuge,
];
