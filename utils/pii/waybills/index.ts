import { australiaPost } from './australia-post';
import { best } from './best';
import { cainiao } from './cainiao';
import { canadaPost } from './canada-post';
import { chinaPost } from './china-post';
import { colissimo } from './colissimo';
import { deppon } from './deppon';
import { dhl } from './dhl';
import { europe } from './europe';
import { fedex } from './fedex';
import { india } from './india';
import { indonesia } from './indonesia';
import { japanPost } from './japan-post';
import { jd } from './jd';
import { jt } from './jt';
import { jtAbroad } from './jt-abroad';
import { korea } from './korea';
import { kuayue } from './kuayue';
import { latinAmerica } from './latin-america';
import { malaysia } from './malaysia';
import { ninjaVan } from './ninja-van';
import { post } from './post';
import { postNl } from './postnl';
import { sf } from './sf';
import { shopeeXpress } from './shopee-xpress';
import { sto } from './sto';
import { taiwan } from './taiwan';
import { thailand } from './thailand';
import { ups } from './ups';
import { usps } from './usps';
import { vietnam } from './vietnam';
import type { Waybill } from './waybill';
import { yamato } from './yamato';
import { yto } from './yto';
import { yunda } from './yunda';
import { zto } from './zto';

/** The carriers whose numbers Hushcart knows: one line each. */
export const waybills: readonly Waybill[] = [
  australiaPost,
  best,
  cainiao,
  canadaPost,
  chinaPost,
  colissimo,
  deppon,
  dhl,
  europe,
  fedex,
  india,
  indonesia,
  japanPost,
  jd,
  jt,
  jtAbroad,
  korea,
  kuayue,
  latinAmerica,
  malaysia,
  ninjaVan,
  post,
  postNl,
  sf,
  shopeeXpress,
  sto,
  taiwan,
  thailand,
  ups,
  usps,
  vietnam,
  yamato,
  yto,
  yunda,
  zto,
];
