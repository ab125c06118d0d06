import type { Form } from '../finders/form';
import { auAccount } from './au-account';
import { auBsb } from './au-bsb';
import { brAccount } from './br-account';
import { brBranch } from './br-branch';
import { deAccount } from './de-account';
import { frAccount } from './fr-account';
import { gbAccount } from './gb-account';
import { gbSortAndAccount } from './gb-sort-and-account';
import { gbSortCode } from './gb-sort-code';
import { hkAccount } from './hk-account';
import { iban } from './iban';
import { idAccount } from './id-account';
import { inAccount } from './in-account';
import { inIfsc } from './in-ifsc';
import { jpAccount } from './jp-account';
import { jpPostAccount } from './jp-post-account';
import { krAccount } from './kr-account';
import { krBank } from './kr-bank';
import { latinAccount } from './latin-account';
import { mxClabe } from './mx-clabe';
import { myAccount } from './my-account';
import { nzAccount } from './nz-account';
import { phAccount } from './ph-account';
import { plainAccount } from './plain-account';
import { sgAccount } from './sg-account';
import { thAccount } from './th-account';
import { twAccount } from './tw-account';
import { twPostAccount } from './tw-post-account';
import { usAccount } from './us-account';
import { usRouting } from './us-routing';
import { vnAccount } from './vn-account';

/** Bank accounts outside mainland China: one line each. */
export const accounts: readonly Form[] = [
  auAccount,
  auBsb,
  brAccount,
  brBranch,
  deAccount,
  frAccount,
  gbAccount,
  gbSortAndAccount,
  gbSortCode,
  hkAccount,
  iban,
  idAccount,
  inAccount,
  inIfsc,
  jpAccount,
  jpPostAccount,
  krAccount,
  krBank,
  latinAccount,
  mxClabe,
  myAccount,
  nzAccount,
  phAccount,
  plainAccount,
  sgAccount,
  thAccount,
  twAccount,
  twPostAccount,
  usAccount,
  usRouting,
  vnAccount,
];
