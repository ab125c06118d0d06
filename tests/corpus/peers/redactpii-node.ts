import type { DataType } from '../../../utils/pii/finding';
import type { Scanner } from '../scanner';
import { load } from './load';
import { type Replacer, signOf, spotsOf } from './placeholders';

const TYPES = {
  CREDIT_CARD: 'bank_card',
  EMAIL: 'email',
  NAME: 'person_name',
  PHONE: 'phone',
  SSN: 'national_id',
} as const satisfies Record<string, DataType>;

/**
 * All its rules; without a key it talks to no server.
 *
 * @see https://www.npmjs.com/package/@redactpii/node
 */
export const redactpiiNode: Scanner = {
  name: '@redactpii/node',
  packages: ['@redactpii/node'],
  usage: 'Redactor, all built-in rules',
  async open() {
    const { Redactor } = load('@redactpii/node') as typeof import('@redactpii/node');
    const replacers = Object.entries(TYPES).map(([rule, type], i): Replacer => {
      const redactor = new Redactor({ rules: { [rule]: true }, globalReplaceWith: signOf(i) });
      return { sign: signOf(i), type, replace: (text) => redactor.redact(text) };
    });
    return (text) => spotsOf(text, replacers);
  },
};
