import type { Law } from '../law';
import { brLgpd } from './br-lgpd';
import { cnECommerce } from './cn-e-commerce';
import { cnLiveCommerce } from './cn-live-commerce';
import { cnMinorsOnline } from './cn-minors-online';
import { cnNetworkData } from './cn-network-data';
import { cnPipl } from './cn-pipl';
import { euGdpr } from './eu-gdpr';
import { hkPdpo } from './hk-pdpo';
import { idPdp } from './id-pdp';
import { inDpdp } from './in-dpdp';
import { jpAppi } from './jp-appi';
import { krPipa } from './kr-pipa';
import { myPdpa } from './my-pdpa';
import { sgPdpa } from './sg-pdpa';
import { thPdpa } from './th-pdpa';
import { twPdpa } from './tw-pdpa';
import { ukGdpr } from './uk-gdpr';
import { usCaCcpa } from './us-ca-ccpa';
import { vnPdp } from './vn-pdp';

/** Every law a letter may cite. A new one is a file and a line here, and a line of `places.ts`. */
export const laws: readonly Law[] = [
  cnPipl,
  cnECommerce,
  cnNetworkData,
  cnMinorsOnline,
  cnLiveCommerce,
  euGdpr,
  ukGdpr,
  usCaCcpa,
  krPipa,
  jpAppi,
  sgPdpa,
  thPdpa,
  myPdpa,
  vnPdp,
  brLgpd,
  inDpdp,
  hkPdpo,
  twPdpa,
  idPdp,
];
