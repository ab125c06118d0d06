import { account } from './account';
import { address } from './address';
import type { Aid } from './aid';
import { bankCard } from './bank-card';
import { child } from './child';
import { code } from './code';
import { email } from './email';
import { identity } from './identity';
import { messenger } from './messenger';
import { order } from './order';
import { person } from './person';
import { phone } from './phone';
import { wallet } from './wallet';

/** The most urgent first: what lets money go now, then what brings people to a door, then what brings calls. */
export const firstAid: readonly Aid[] = [
  code,
  bankCard,
  wallet,
  account,
  identity,
  child,
  phone,
  address,
  messenger,
  email,
  order,
  person,
];
