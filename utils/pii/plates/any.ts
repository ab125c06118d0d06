import type { Form } from '../finders/form';

/** Any plate after words that mean nothing else: one or two groups. Source: UN Convention on Road Traffic, annex 2. */
export const anyPlate: Form = {
  id: 'any',
  type: 'licence_plate',
  signs: [5, 8],
  form: /^(?=.*\d.*\d)[A-Z0-9]{5,8}$/,
  written: /^[a-z0-9]{1,4}[ -]?[a-z0-9]{2,7}$/,
  cue: 'license plate|licence plate|number plate|numberplate|plate number|plate no|car plate|rego|kennzeichen|nummernschild|車牌|車牌號|biển số|plat nomor|nopol|matrícula|placa do carro|immatriculation|targa|kenteken',
};
