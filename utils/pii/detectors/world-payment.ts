import type { Detector, Found, Reading } from '../detector';
import { fillerLength } from '../finders/filler';
import { wordFinder } from '../finders/word-finder';
import { payments } from '../payments';
import type { Payment } from '../payments/payment';

const MAIL = /^[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}/;
/** A name has these, a word has not. */
const MARKED = /[\d@$_.-]/;
/** venmo me the diff @hannah-pruitt-12: who is to be paid, not who is spoken to */
const MARKED_HANDLE =
  /^(?:\s(?:me|the|diff|difference|rest|money|refund|balance|it|to|is|at|here|back|an|auf|a|à|al|para|pra|ke|di|su|en|por|für|mich|bitte|pls|please|now|money|thx|via)){1,5}[\s:]{1,2}([@$][a-z][a-z0-9_-]{3,28}[a-z0-9])(?![a-z0-9.@])/;
/** Between a number and the name of the service after it. */
const NAMED_AFTER = /^[\s,(/-]{0,3}(?:(?:via|on|sa|my|po|ko) )?$/;
/** How far from the name a number may begin, and how much more than filler may stand between, in UTF-16 code units. */
const REACH = 36;
const MOST_BETWEEN = 12;
/** Links and addresses of the services' own. */
const HAS_OWN = /@[a-z]|\/[a-z@$]/;
const SURE = 0.96;
const NUMBER_SURE = 0.94;
const NUMBER_FIRST_SURE = 0.9;

const namesIn = wordFinder(payments.map((payment) => [payment.names, payment] as const));
const withOwn = payments.filter(({ alone }) => alone);

/**
 * Accounts of payment services outside mainland China: what stands beside the service's name, and links and addresses
 * of its own.
 *
 * Source: the records in `payments/`.
 */
export const worldPayment: Detector = {
  id: 'world-payment',
  type: 'payment_account',
  needs: /[\d@$/]|[a-z][_.-][a-z]/,
  *find(reading) {
    const { lower } = reading;
    for (const { start, end, owners } of namesIn(lower))
      for (const payment of owners) {
        yield* afterName(payment, end, reading);
        if (payment.number) yield* beforeName(payment.number, start, reading);
      }
    if (!HAS_OWN.test(lower)) return;
    for (const { alone } of withOwn)
      for (const { 0: whole, 1: account, index } of lower.matchAll(alone!))
        yield { start: index, end: index + whole.length, value: account!, confidence: 0.97 };
  },
};

function* afterName(payment: Payment, at: number, reading: Reading): Generator<Found> {
  const { lower } = reading;
  // revolut's @janineb91
  const from = /^['’]s\s/.test(lower.slice(at, at + 3)) ? at + 2 : at;
  const start = from + fillerLength(lower.slice(from, from + 60));
  const name = nameAt(payment, lower.slice(start, start + 80));
  if (name) {
    yield { start, end: start + name.length, value: name, confidence: SURE };
    return;
  }
  const marked = payment.handle && MARKED_HANDLE.exec(lower.slice(from, from + REACH));
  if (marked) {
    const [whole, handle] = [marked[0], marked[1]!];
    const end = from + whole.length;
    yield { start: end - handle.length, end, value: handle, confidence: 0.9 };
    return;
  }
  if (!payment.number) return;
  for (const { digits, start: from, end } of numbersOf(reading))
    if (
      from >= start &&
      from <= at + REACH &&
      isNear(lower.slice(start, from)) &&
      payment.number.test(digits)
    )
      yield { start: from, end, value: digits, confidence: NUMBER_SURE + digits.length / 1000 };
}

/** The mail address or name that a text begins with. */
function nameAt({ mail, handle }: Payment, text: string): string | null {
  const address = mail ? MAIL.exec(text)?.[0] : undefined;
  if (address) return address;
  const name = handle?.exec(text)?.[0];
  return name && MARKED.test(name) ? name : null;
}

function isNear(between: string): boolean {
  return between.length <= MOST_BETWEEN && !/[\d\n]/.test(between);
}

function* beforeName(number: RegExp, nameStart: number, reading: Reading): Generator<Found> {
  for (const { digits, start, end } of numbersOf(reading))
    if (
      end <= nameStart &&
      nameStart - end <= 8 &&
      number.test(digits) &&
      NAMED_AFTER.test(reading.lower.slice(end, nameStart))
    )
      yield { start, end, value: digits, confidence: NUMBER_FIRST_SURE + digits.length / 1000 };
}

/** Numbers long enough to be an account. */
function numbersOf({ numbers }: Reading) {
  return numbers.slice(7, 23).flat();
}
