import type { DataType } from '../../../utils/pii/finding';
import type { Scanner } from '../scanner';
import { load } from './load';
import { type Replacer, signOf, spotsOf } from './placeholders';

/** Its rules in the order in which it runs them, with our names for what they find. */
const RULES: readonly (readonly [rule: string, type: DataType | null])[] = [
  ['creditCardNumber', 'bank_card'],
  ['streetAddress', 'postal_address'],
  ['zipcode', 'postal_address'],
  ['phoneNumber', 'phone'],
  ['ipAddress', 'ip_address'],
  ['usSocialSecurityNumber', 'national_id'],
  ['emailAddress', 'email'],
  ['username', null],
  ['password', 'password'],
  ['credentials', 'password'],
  ['digits', null],
  ['url', null],
  ['names', 'person_name'],
];

interface Options {
  globalReplaceWith: string;
  builtInRedactors: Record<string, { enabled: boolean }>;
}
type Redactor = new (options: Options) => { redact(text: string): string };

/**
 * All its rules, each with a sign of its own in place of its word.
 *
 * Its main file also loads a client of a cloud service, which this does without.
 *
 * @see https://www.npmjs.com/package/redact-pii
 */
export const redactPii: Scanner = {
  name: 'redact-pii',
  packages: ['redact-pii'],
  usage: 'SyncRedactor, all built-in rules',
  async open() {
    const { SyncCompositeRedactor: Redactor } = load('redact-pii/lib/SyncCompositeRedactor') as {
      SyncCompositeRedactor: Redactor;
    };
    const replacers = RULES.map(([rule, type], i): Replacer => {
      const builtInRedactors = Object.fromEntries(
        RULES.map(([name]) => [name, { enabled: name === rule }]),
      );
      const redactor = new Redactor({ globalReplaceWith: signOf(i), builtInRedactors });
      return { sign: signOf(i), type, replace: (text) => redactor.redact(text) };
    });
    return (text) => spotsOf(text, replacers);
  },
};
