import type { Form } from '../finders/form';
import { arCuit } from './ar-cuit';
import { auAbn } from './au-abn';
import { auMedicare } from './au-medicare';
import { auTfn } from './au-tfn';
import { beNational } from './be-national';
import { brCnh } from './br-cnh';
import { brCnpj } from './br-cnpj';
import { brCpf } from './br-cpf';
import { brPis } from './br-pis';
import { brRg } from './br-rg';
import { caSin } from './ca-sin';
import { chInsured } from './ch-insured';
import { clRut } from './cl-rut';
import { deIdCard } from './de-id-card';
import { deInsurance } from './de-insurance';
import { deTaxId } from './de-tax-id';
import { deTaxNumber } from './de-tax-number';
import { deVat } from './de-vat';
import { driverLicence } from './driver-licence';
import { esCif } from './es-cif';
import { esDni } from './es-dni';
import { esSocialSecurity } from './es-social-security';
import { frIdCard } from './fr-id-card';
import { frNir } from './fr-nir';
import { frSiret } from './fr-siret';
import { frTaxNumber } from './fr-tax-number';
import { frVat } from './fr-vat';
import { gbDriverLicence } from './gb-driver-licence';
import { gbNhs } from './gb-nhs';
import { gbNino } from './gb-nino';
import { gbUtr } from './gb-utr';
import { gbVat } from './gb-vat';
import { hkId } from './hk-id';
import { idBpjs } from './id-bpjs';
import { idDriverLicence } from './id-driver-licence';
import { idNik } from './id-nik';
import { idNpwp } from './id-npwp';
import { iePps } from './ie-pps';
import { inAadhaar } from './in-aadhaar';
import { inDriverLicence } from './in-driver-licence';
import { inGstin } from './in-gstin';
import { inPan } from './in-pan';
import { inVoterId } from './in-voter-id';
import { itFiscalCode } from './it-fiscal-code';
import { itVat } from './it-vat';
import { jpCorporateNumber } from './jp-corporate-number';
import { jpDriverLicence } from './jp-driver-licence';
import { jpInvoiceNumber } from './jp-invoice-number';
import { jpMyNumber } from './jp-my-number';
import { jpPensionNumber } from './jp-pension-number';
import { krBusinessNumber } from './kr-business-number';
import { krCustoms } from './kr-customs';
import { krDriverLicence } from './kr-driver-licence';
import { krResident } from './kr-resident';
import { latinIdentity } from './latin-identity';
import { moId } from './mo-id';
import { mxCurp } from './mx-curp';
import { mxRfc } from './mx-rfc';
import { mxSocialSecurity } from './mx-social-security';
import { mxVoterKey } from './mx-voter-key';
import { myKad } from './my-kad';
import { nlBsn } from './nl-bsn';
import { nzIrd } from './nz-ird';
import { nzNhi } from './nz-nhi';
import { passport } from './passport';
import { phDriverLicence } from './ph-driver-licence';
import { phId } from './ph-id';
import { phSocialSecurity } from './ph-social-security';
import { phTin } from './ph-tin';
import { plPesel } from './pl-pesel';
import { ptCard } from './pt-card';
import { ptNif } from './pt-nif';
import { sgNric } from './sg-nric';
import { thId } from './th-id';
import { thTaxId } from './th-tax-id';
import { trIdentity } from './tr-identity';
import { twBusinessNumber } from './tw-business-number';
import { twId } from './tw-id';
import { usEin } from './us-ein';
import { usItin } from './us-itin';
import { usMedicare } from './us-medicare';
import { usSsn } from './us-ssn';
import { vnDriverLicence } from './vn-driver-licence';
import { vnId } from './vn-id';
import { vnOldId } from './vn-old-id';
import { vnTaxId } from './vn-tax-id';

/** Numbers of persons and firms that states give: identity, tax, driver's licence, passport. One line each. */
export const nationalIds: readonly Form[] = [
  arCuit,
  auAbn,
  auMedicare,
  auTfn,
  beNational,
  brCnh,
  brCnpj,
  brCpf,
  brPis,
  brRg,
  caSin,
  chInsured,
  clRut,
  deIdCard,
  deInsurance,
  deTaxId,
  deTaxNumber,
  deVat,
  driverLicence,
  esCif,
  esDni,
  esSocialSecurity,
  frIdCard,
  frNir,
  frSiret,
  frTaxNumber,
  frVat,
  gbDriverLicence,
  gbNhs,
  gbNino,
  gbUtr,
  gbVat,
  hkId,
  idBpjs,
  idDriverLicence,
  idNik,
  idNpwp,
  iePps,
  inAadhaar,
  inDriverLicence,
  inGstin,
  inPan,
  inVoterId,
  itFiscalCode,
  itVat,
  jpCorporateNumber,
  jpDriverLicence,
  jpInvoiceNumber,
  jpMyNumber,
  jpPensionNumber,
  krBusinessNumber,
  krCustoms,
  krDriverLicence,
  krResident,
  latinIdentity,
  moId,
  mxCurp,
  mxRfc,
  mxSocialSecurity,
  mxVoterKey,
  myKad,
  nlBsn,
  nzIrd,
  nzNhi,
  passport,
  phDriverLicence,
  phId,
  phSocialSecurity,
  phTin,
  plPesel,
  ptCard,
  ptNif,
  sgNric,
  thId,
  thTaxId,
  trIdentity,
  twBusinessNumber,
  twId,
  usEin,
  usItin,
  usMedicare,
  usSsn,
  vnDriverLicence,
  vnId,
  vnOldId,
  vnTaxId,
];
