import type { DataType } from '../../../utils/pii/finding';
import type { Scanner } from '../scanner';
import { load } from './load';

/** Our names for its 570 kinds, the narrower words first. */
const TYPES: readonly (readonly [kind: RegExp, type: DataType])[] = [
  [/EMAIL/, 'email'],
  [/PHONE|EMERGENCY_CONTACT/, 'phone'],
  [/CVV|CARD_AUTH/, 'card_security_code'],
  [/CREDIT_CARD|CARD_TRACK/, 'bank_card'],
  [/PASSPORT|MRZ/, 'passport'],
  [/DRIV(?:ING|ER)_(?:LICENSE|ID)/, 'driver_licence'],
  [/LICENSE_PLATE/, 'licence_plate'],
  [/TRACKING|WAYBILL|PARCEL/, 'tracking_number'],
  [/ORDER/, 'order_number'],
  [/DATE_OF_BIRTH/, 'birth_date'],
  [/IBAN|BANK|ACCOUNT|ROUTING|SORT_CODE|CLABE|IFSC|BSB/, 'bank_account'],
  [/PAYMENT/, 'payment_account'],
  [/(?:BITCOIN|ETHEREUM|SOLANA)_ADDRESS|PRIVATE_KEY/, 'crypto_secret'],
  [/IPV[46]/, 'ip_address'],
  [/ADDRESS_|POSTCODE|ZIP_CODE/, 'postal_address'],
  [/USERNAME|HANDLE|DISCORD|TELEGRAM|INSTAGRAM/, 'messenger_id'],
  [/TAX|VAT|_EIN|CUIT|CNPJ|NPWP|UTR/, 'tax_id'],
  [
    /SSN|SIN|NATIONAL|NRIC|RRN|AADHAAR|CPF|MY_NUMBER|MYKAD|NIK|CCCD|_DNI|PESEL|CNP|CURP|SOCIAL_SECURITY|_ID$/,
    'national_id',
  ],
  [/^(?:NAME|PERSON)$/, 'person_name'],
  [/KEY|TOKEN|SECRET/, 'other_secret'],
];

/**
 * Its engine with default options. The package `openredaction` is this engine and a server's parts.
 *
 * @see https://www.npmjs.com/package/openredaction
 */
export const openredaction: Scanner = {
  name: 'openredaction',
  packages: ['@openredaction/core'],
  usage: 'detect, default options',
  async open() {
    const { OpenRedaction } = load('@openredaction/core') as typeof import('@openredaction/core');
    const redactor = new OpenRedaction();
    return async (text) => {
      const { detections } = await redactor.detect(text);
      return detections.map(({ type, position: [start, end], confidence }) => ({
        start,
        end,
        type: TYPES.find(([kind]) => kind.test(type))?.[1] ?? null,
        confidence: confidence ?? 1,
      }));
    };
  },
};
