import { type AddressForm, address } from './address-form';
import { END, PART, TOKEN, WORD, words } from './address-pieces';

const WAY =
  '(?:rua|r\\.|avenida|av\\.?|travessa|trav\\.?|tv\\.|alameda|al\\.|praça|praca|pça\\.?|estrada|estr\\.?|rodovia|rod\\.?|beco|viela|ladeira|largo|servidão)';
const NUMBER = '(?:n[.o]{0,2}\\s?|num\\.?\\s?|número\\s|numero\\s)?\\d{1,5}[a-z]?(?![\\d-])';
const DOOR =
  '(?:[,\\s-]{1,3}(?:apto?|ap|apartamento|bloco|bl|casa|cs|sala|torre|fundos|lote|lt|quadra|qd|andar|conj|conjunto|frente|sobrado)\\.?\\s?[a-z0-9]{0,5}|,?\\s\\d{1,2}\\.?[ºo](?:\\s?(?:dto|esq|drt|frente|[a-d](?![a-z])))?){0,4}';
const CEP = '(?:cep[\\s:]{0,2})?\\d{5}-?\\d{3}(?!\\d)';
const CODE = `(?:${CEP}|\\d{4}-\\d{3}(?:\\s${words(2, WORD)})?)`;
const NAME = `(?:${TOKEN}\\s){0,5}?${TOKEN}`;
const REST = `(?:[,\\s-]{1,3}${words(4, WORD)}){0,4}?`;

/**
 * Brazil and Portugal: street, number, door, quarter, town, postcode (CEP).
 *
 * Source: Correios, guia de endereçamento; CTT, código postal.
 */
export const portuguese: AddressForm = {
  regions: ['BR', 'PT'],
  words:
    'rua r avenida av travessa trav tv alameda al praça praca pça estrada estr rodovia rod beco viela ladeira largo servidão sqn sqs sqnw sqsw shin shis shcs cln cls crs qnm qnl qnn qna qi ql qe quadra qd cep',
  rules: [
    // Rua das Flores, 123, apto 45, Centro, Curitiba - PR, 80010-000
    {
      pattern: address`(?<![a-zà-ÿ])${WAY}\s${NAME}[,\s]{1,2}${NUMBER}${DOOR}${REST}[,\s-]{1,3}${CODE}`,
      alone: 0.93,
      cued: 0.95,
    },
    {
      pattern: address`(?<![a-zà-ÿ])(?:rua|avenida|travessa|alameda|av\.|r\.)\s${NAME}[,\s]{1,2}${NUMBER}${DOOR}${END}(?:${PART}){0,3}`,
      alone: 0.75,
      cued: 0.88,
    },
    {
      pattern: address`(?<![a-zà-ÿ])${WAY}\s${NAME}[,\s]{1,2}${NUMBER}${DOOR}${END}(?:${PART}){0,3}`,
      alone: 0,
      cued: 0.78,
    },
    // SQN 210 Bloco C apto 304; Quadra 5 lote 12
    {
      pattern: address`(?<![a-z])(?:sq[ns]w?|sh[ci][ns]|cl[ns]|crs|qn[a-z]|q[il]|qe|quadra|qd)\.?\s?\d{1,3}[,\s]{1,2}(?:bloco|bl|conjunto|conj|cj|lote|lt)\.?\s?[a-z0-9]{1,3}${DOOR}${END}(?:${PART}){0,3}`,
      alone: 0.85,
      cued: 0.9,
    },
    // CEP 01310-100 número 1578
    {
      pattern: address`${CEP}[,\s]{1,3}(?:casa\s|apto?\s)?(?:n[.o]{0,2}\s?|número\s|numero\s|num\s)\d{1,5}${DOOR}${END}`,
      alone: 0.75,
      cued: 0.85,
    },
  ],
};
