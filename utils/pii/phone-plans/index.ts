import type { PhonePlan } from '../phones/phone-plan';
import { emirates } from './ae';
import { australia } from './au';
import { brazil } from './br';
import { germany } from './de';
import { spain } from './es';
import { france } from './fr';
import { britain } from './gb';
import { hongKong } from './hk';
import { indonesia } from './id';
import { ireland } from './ie';
import { india } from './in';
import { italy } from './it';
import { japan } from './jp';
import { korea } from './kr';
import { macao } from './mo';
import { mexico } from './mx';
import { malaysia } from './my';
import { northAmerica } from './nanp';
import { netherlands } from './nl';
import { newZealand } from './nz';
import { philippines } from './ph';
import { poland } from './pl';
import { portugal } from './pt';
import { russia } from './ru';
import { saudiArabia } from './sa';
import { singapore } from './sg';
import { thailand } from './th';
import { turkey } from './tr';
import { taiwan } from './tw';
import { vietnam } from './vn';

/** Everywhere but in mainland China whose phones we know ourselves: one line each. */
export const phonePlans: readonly PhonePlan[] = [
  emirates,
  australia,
  brazil,
  germany,
  spain,
  france,
  britain,
  hongKong,
  indonesia,
  ireland,
  india,
  italy,
  japan,
  korea,
  macao,
  mexico,
  malaysia,
  northAmerica,
  netherlands,
  newZealand,
  philippines,
  poland,
  portugal,
  russia,
  saudiArabia,
  singapore,
  thailand,
  turkey,
  taiwan,
  vietnam,
];
