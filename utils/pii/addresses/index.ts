import type { AddressForm } from './address-form';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { hindi } from './hi';
import { hongKong } from './hk';
import { indonesia } from './id';
import { india } from './in';
import { italian } from './it';
import { japan } from './jp';
import { korea } from './kr';
import { malaysia } from './my';
import { dutch } from './nl';
import { philippines } from './ph';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { singapore } from './sg';
import { thailand } from './th';
import { turkish } from './tr';
import { vietnam } from './vn';

/** How addresses are written elsewhere than in mainland China: one line each. */
export const addressForms: readonly AddressForm[] = [
  german,
  english,
  spanish,
  french,
  hindi,
  indonesia,
  india,
  italian,
  japan,
  korea,
  malaysia,
  dutch,
  philippines,
  polish,
  portuguese,
  russian,
  singapore,
  thailand,
  turkish,
  vietnam,
  hongKong,
];
