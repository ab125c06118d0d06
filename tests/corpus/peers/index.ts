import type { Scanner } from '../scanner';
import { libphonenumber } from './libphonenumber';
import { openredaction } from './openredaction';
import { redactPii } from './redact-pii';
import { redactpiiNode } from './redactpii-node';
import { validatorStdnum } from './validator-stdnum';

/** What else finds personal details in Node: one line each. */
export const peers: readonly Scanner[] = [
  libphonenumber,
  openredaction,
  redactPii,
  redactpiiNode,
  validatorStdnum,
];
