import type { Form } from '../finders/form';
import { anyPlate } from './any';
import { brPlate } from './br';
import { dePlate } from './de';
import { esPlate } from './es';
import { frPlate } from './fr';
import { gbPlate } from './gb';
import { hkPlate } from './hk';
import { idPlate } from './id';
import { inPlate } from './in';
import { itPlate } from './it';
import { moPlate } from './mo';
import { mxPlate } from './mx';
import { myPlate } from './my';
import { phPlate } from './ph';
import { sgPlate } from './sg';
import { twPlate } from './tw';
import { usPlate } from './us';
import { vnPlate } from './vn';

/** Number plates of letters and digits outside mainland China: one line each. */
export const plates: readonly Form[] = [
  anyPlate,
  brPlate,
  dePlate,
  esPlate,
  frPlate,
  gbPlate,
  hkPlate,
  idPlate,
  inPlate,
  itPlate,
  moPlate,
  mxPlate,
  myPlate,
  phPlate,
  sgPlate,
  twPlate,
  usPlate,
  vnPlate,
];
