import { type AddressForm, address } from './address-form';
import { END, PART, TOKEN, WORD, words } from './address-pieces';

const WAY =
  '(?:calle|c/(?!u(?![a-z]))|cl\\.|avenida|avda|avd|av|carrer|cra|carrera|jirón|jr|pasaje|pje|privada|priv|cerrada|calzada|calz|circuito|andador|retorno|prolongación|prol|diagonal|transversal|ronda|travesía)\\.?\\s?';
/** Words that mean something else too. */
const FAINT =
  '(?:paseo|pº|plaza|pza|pl|camino|carretera|ctra|urbanización|urb|barrio|blvd|boulevard|glorieta|rambla)\\.?\\s';
const NUMBER =
  '(?:n[.o]{0,2}\\s?|núm\\.?\\s?|num\\.?\\s?|número\\s|numero\\s|#\\s?|no\\.?\\s?)?\\d{1,5}(?:\\s?[-/]\\s?[a-z0-9]{1,4})?[a-z]?';
const FLOOR =
  '(?:\\sx\\s\\d{1,3}[a-z]?(?:\\sy\\s\\d{1,3}[a-z]?)?|,?\\s(?:piso|puerta|pta|esc(?:alera)?|portal|bloque|bl|bajo|ático|dpto|depto|departamento|int(?:erior)?|casa|torre|apto|apartamento|edificio|edif|mz|mza|lt|lote)\\.?\\s?[a-z0-9-]{0,6}|,?\\s\\d{1,2}[ºo](?:\\s?[a-d](?![a-z])|\\s(?:izq|izda|dcha|dch|der)[a-z]{0,6})?){0,4}';
const COLONIA = `(?:,?\\s(?:col|colonia|fracc|fraccionamiento|barrio|urb)\\.?\\s${words(4)})`;
const CODE = `(?:[,\\s]{1,3}(?:c\\.?\\s?p\\.?\\s?)?\\d{5}(?:[,\\s]{1,3}${words(3, WORD)})?)`;
const NAME = `(?:${TOKEN}\\s){0,4}?${TOKEN}`;

/**
 * Spain and Latin America: street, number, floor and door, quarter, postcode and town.
 *
 * Source: Correos, normas de direccionamiento; INEGI, Norma Técnica sobre Domicilios Geográficos.
 */
export const spanish: AddressForm = {
  regions: ['ES', 'MX', 'CO', 'AR', 'CL', 'PE', 'US'],
  words:
    'calle c cl avenida avda avd av carrer cra carrera jirón jr pasaje pje privada priv cerrada calzada calz circuito andador retorno prolongación prol diagonal diag transversal tv ronda travesía paseo plaza pza pl camino carretera ctra urbanización urb barrio blvd boulevard glorieta rambla cll kra kr cr col colonia fracc fraccionamiento',
  rules: [
    // Calle Mayor 14, 3º B, 28013 Madrid; Av. Reforma 222, Col. Juárez, C.P. 06600
    {
      pattern: address`(?<![a-z])(?:${WAY}|${FAINT})${NAME},?\s${NUMBER}${FLOOR}${COLONIA}?${CODE}${END}`,
      alone: 0.92,
      cued: 0.95,
    },
    {
      pattern: address`(?<![a-z])(?:${WAY}|${FAINT})${NAME},?\s${NUMBER}${FLOOR}${COLONIA}(?:${PART}){0,3}`,
      alone: 0.88,
      cued: 0.92,
    },
    // Calle 45 #12-34, Cra 7 No. 71-21
    {
      pattern: address`(?<![a-z])(?:calle|cll|cl|carrera|cra|kra|kr|cr|diagonal|diag|transversal|tv)\.?\s?\d{1,3}[a-z]?(?:\s?(?:bis|sur|norte|este))?\s?(?:#|no\.?|n\.?)\s?\d{1,3}[a-z]?\s?-\s?\d{1,3}${FLOOR}(?:${PART}){0,3}`,
      alone: 0.9,
      cued: 0.93,
    },
    // Calle Mayor 14
    {
      pattern: address`(?<![a-z])(?:calle|c/(?!u(?![a-z]))|avenida|avda\.?|av\.)\s?${NAME},?\s${NUMBER}${FLOOR}${END}(?:${PART}){0,2}`,
      alone: 0.72,
      cued: 0.85,
    },
    {
      pattern: address`(?<![a-z])(?:${WAY}|${FAINT})${NAME},?\s${NUMBER}${FLOOR}${END}(?:${PART}){0,2}`,
      alone: 0,
      cued: 0.75,
    },
    // Reforma 222, Col. Juárez
    {
      pattern: address`(?<![a-z])(?:${WORD}\s){1,4}${NUMBER}(?:,?\s(?:int|interior|depto)\.?\s?[a-z0-9-]{1,5})?${COLONIA}(?:${PART}){0,3}`,
      alone: 0.8,
      cued: 0.9,
    },
  ],
};
