import { passesEan } from '../checks/ean-13';
import type { Form } from '../finders/form';

/** Swiss insured persons: 756 and ten digits. Source: Zentrale Ausgleichsstelle, AHV-Nummer. */
export const chInsured: Form = {
  id: 'ch-insured',
  type: 'national_id',
  region: 'CH',
  digits: [13, 13],
  form: /^756\d{10}$/,
  check: passesEan,
  cue: 'ahv|ahv nummer|avs|numéro avs|sozialversicherungsnummer|navs',
  alone: /^756\.\d{4}\.\d{4}\.\d{2}$/,
  aloneSure: 0.92,
};
