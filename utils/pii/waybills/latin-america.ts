import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Latin American carriers. Source: Correios; Estafeta; Servientrega; Andreani. */
export const latinAmerica: Waybill = {
  id: 'latin-america',
  names: anyOf(
    'correios|sedex|jadlog|loggi|total express|estafeta|redpack|paquetexpress|servientrega|coordinadora|andreani|oca|chilexpress|starken|99minutos|mercado envios|melhor envio',
  ),
  forms: [{ form: /^(?=(?:[A-Z]*\d){6})[0-9A-Z]{9,22}$/ }],
};
