import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isArCuit } from '../../../../utils/pii/checks/ar-cuit';
import { isAuAbn } from '../../../../utils/pii/checks/au-abn';
import { isAuTfn } from '../../../../utils/pii/checks/au-tfn';
import { isBeNational } from '../../../../utils/pii/checks/be-national';
import { isBrCnpj } from '../../../../utils/pii/checks/br-cnpj';
import { isBrCpf } from '../../../../utils/pii/checks/br-cpf';
import { passesLuhn } from '../../../../utils/pii/checks/checksum';
import { isClRut } from '../../../../utils/pii/checks/cl-rut';
import { isDeInsurance } from '../../../../utils/pii/checks/de-insurance';
import { isDeTaxId } from '../../../../utils/pii/checks/de-tax-id';
import { isEsCif } from '../../../../utils/pii/checks/es-cif';
import { isEsDni } from '../../../../utils/pii/checks/es-dni';
import { isFrNir } from '../../../../utils/pii/checks/fr-nir';
import { isFrVat } from '../../../../utils/pii/checks/fr-vat';
import { isGbUtr } from '../../../../utils/pii/checks/gb-utr';
import { isHkId } from '../../../../utils/pii/checks/hk-id';
import { isIePps } from '../../../../utils/pii/checks/ie-pps';
import { isGstin } from '../../../../utils/pii/checks/in-gstin';
import { isItFiscalCode } from '../../../../utils/pii/checks/it-fiscal-code';
import { isJpCorporateNumber } from '../../../../utils/pii/checks/jp-corporate-number';
import { isKrBusinessNumber } from '../../../../utils/pii/checks/kr-business-number';
import { isKrResident } from '../../../../utils/pii/checks/kr-resident';
import { passesMod11And10 } from '../../../../utils/pii/checks/mod-11-10';
import { isMxClabe } from '../../../../utils/pii/checks/mx-clabe';
import { isMxCurp } from '../../../../utils/pii/checks/mx-curp';
import { isMxRfc } from '../../../../utils/pii/checks/mx-rfc';
import { isNlBsn } from '../../../../utils/pii/checks/nl-bsn';
import { isNzIrd } from '../../../../utils/pii/checks/nz-ird';
import { isPlPesel } from '../../../../utils/pii/checks/pl-pesel';
import { isPtCard } from '../../../../utils/pii/checks/pt-card';
import { isPtNif } from '../../../../utils/pii/checks/pt-nif';
import { isThId } from '../../../../utils/pii/checks/th-id';
import { isTrIdentity } from '../../../../utils/pii/checks/tr-identity';
import { isTwBusinessNumber } from '../../../../utils/pii/checks/tw-business-number';
import { isTwId } from '../../../../utils/pii/checks/tw-id';
import { passesVerhoeff } from '../../../../utils/pii/checks/verhoeff';

/** What makes a number up: `9` a digit, `A` a letter, `[XY]` one of these; the rest stands for itself. */
type Template = string;

type Row = [country: string, name: string, template: Template, check: (value: string) => boolean];

test.each<Row>([
  ['ar', 'cuit', '20999999999', isArCuit],
  ['au', 'abn', '[1-9]9999999999', isAuAbn],
  ['au', 'tfn', '999999999', isAuTfn],
  ['br', 'cnpj', '99999999999999', isBrCnpj],
  ['br', 'cpf', '99999999999', isBrCpf],
  ['ca', 'sin', '[1-7]99999999', passesLuhn],
  ['cl', 'rut', '99999999[0-9K]', isClRut],
  ['de', 'svnr', '15070649C99[0-9]', isDeInsurance],
  ['de', 'vat', '[1-9]99999999', passesMod11And10],
  ['es', 'cif', '[AB]9999999[0-9]', isEsCif],
  ['es', 'cif', '[NQ]9999999[A-J]', isEsCif],
  ['es', 'dni', '99999999A', isEsDni],
  ['es', 'nie', '[XYZ]9999999A', isEsDni],
  ['fr', 'nir', '29104699999999[0-9]', isFrNir],
  ['fr', 'tva', '99999999999', (value) => isFrVat(`FR${value}`)],
  ['gb', 'utr', '9999999999', isGbUtr],
  ['hk', 'hkid', '[A-EGKPRVWYZ]999999[0-9A]', isHkId],
  ['ie', 'pps', '9999999[A-W]', isIePps],
  ['ie', 'pps', '9999999[A-W][AH]', isIePps],
  ['in', 'gstin', '27AAPFU0939F1Z[0-9A-Z]', isGstin],
  ['in', 'aadhaar', '[2-9]99999999999', passesVerhoeff],
  ['it', 'codicefiscale', 'RCCMNL83S18D969A', isItFiscalCode],
  ['it', 'iva', '99999990159', passesLuhn],
  ['jp', 'cn', '9999999999999', isJpCorporateNumber],
  ['kr', 'brn', '[2-8]99[1-9]9999[1-9]9', isKrBusinessNumber],
  ['kr', 'rrn', '9305182[0-8]99999', isKrResident],
  ['mx', 'clabe', '002010999999999999', isMxClabe],
  ['mx', 'curp', 'BOXW310820HNERXN09', isMxCurp],
  ['nl', 'bsn', '[1-9]99999999', isNlBsn],
  ['nz', 'ird', '[3-9]9999999', isNzIrd],
  ['pl', 'pesel', '4405140[0-9]999', isPlPesel],
  ['pt', 'cc', '99999999[0-9]AA[0-9]', isPtCard],
  ['pt', 'nif', '[1235]99999999', isPtNif],
  ['th', 'idnr', '[1-8]999999999999', isThId],
  ['tr', 'tckimlik', '[1-9]9999999999', isTrIdentity],
  ['tw', 'natid', 'A[12]99999999', isTwId],
])('%s %s: the same are right as for others', (country, name, template, check) => {
  const values = valuesOf(template);
  expect(values.filter((value) => isValid(country, name, value) !== check(value))).toEqual([]);
  expect(values.some(check)).toBe(true);
});

test.each<Row>([
  ['be', 'nn', '05073[01]99999', isBeNational],
  ['de', 'idnr', '[1-9]9999999999', isDeTaxId],
  ['mx', 'rfc', 'GODE561231GR[0-9A]', isMxRfc],
])(
  '%s %s: what is right here is right for others, who accept more',
  (country, name, template, check) => {
    const right = valuesOf(template).filter(check);
    expect(right.filter((value) => !isValid(country, name, value))).toEqual([]);
    expect(right).not.toEqual([]);
  },
);

// Since 2023 five divides the sum; the others still ask for ten.
test('tw ubn: what is right for others is right here', () => {
  const right = valuesOf('99999999').filter((value) => isValid('tw', 'ubn', value));
  expect(right.filter((value) => !isTwBusinessNumber(value))).toEqual([]);
  expect(right).not.toEqual([]);
});

function isValid(country: string, name: string, value: string): boolean {
  return stdnum[country.toUpperCase()]![name]!.validate(value).isValid;
}

function valuesOf(template: Template): string[] {
  const random = randomOf(template);
  return Array.from({ length: 3000 }, () => fill(template, random));
}

function fill(template: Template, random: () => number): string {
  return template.replace(/9|A|\[([^\]]+)\]/g, (sign, set?: string) => {
    const signs = set ? expand(set) : sign === '9' ? '0123456789' : expand('A-Z');
    return signs[Math.floor(random() * signs.length)]!;
  });
}

function expand(set: string): string {
  return set.replace(/(.)-(.)/g, (_, from: string, to: string) => {
    const first = from.charCodeAt(0);
    const length = to.charCodeAt(0) - first + 1;
    return Array.from({ length }, (_, i) => String.fromCharCode(first + i)).join('');
  });
}

/** Chance that is the same in every run (mulberry32). */
function randomOf(seed: string): () => number {
  let state = Array.from(seed).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
