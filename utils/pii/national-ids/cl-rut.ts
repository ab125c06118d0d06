import { isClRut } from '../checks/cl-rut';
import type { Form } from '../finders/form';

/** Chilean tax and identity numbers: seven or eight digits, a check sign. Source: Servicio de Impuestos Internos. */
export const clRut: Form = {
  id: 'cl-rut',
  type: 'national_id',
  region: 'CL',
  digits: [8, 9],
  signs: [8, 9],
  form: /^[1-9]\d{6,7}[\dK]$/,
  check: isClRut,
  cue: 'rut|run|mi rut|cédula|cedula',
  alone: /^\d{1,2}\.\d{3}\.\d{3}-[\dk]$/,
  aloneSure: 0.9,
};
