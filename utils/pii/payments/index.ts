import { bizum } from './bizum';
import { cashApp } from './cash-app';
import { cashAppName } from './cash-app-name';
import { duitNow } from './duitnow';
import { fps } from './fps';
import { gcash } from './gcash';
import { goPay } from './gopay';
import { kakaoPay } from './kakaopay';
import { latinWallet } from './latin-wallet';
import { momo } from './momo';
import { octopus } from './octopus';
import { payId } from './payid';
import type { Payment } from './payment';
import { payNow } from './paynow';
import { payPal } from './paypal';
import { payPay } from './paypay';
import { pix } from './pix';
import { promptPay } from './promptpay';
import { revolut } from './revolut';
import { revtag } from './revtag';
import { tenpay } from './tenpay';
import { twPay } from './tw-pay';
import { upi } from './upi';
import { venmo } from './venmo';
import { zelle } from './zelle';

/** Ways to be paid other than Alipay: one line each. */
export const payments: readonly Payment[] = [
  bizum,
  cashApp,
  cashAppName,
  duitNow,
  fps,
  gcash,
  goPay,
  kakaoPay,
  latinWallet,
  momo,
  octopus,
  payId,
  payNow,
  payPal,
  payPay,
  pix,
  promptPay,
  revolut,
  revtag,
  tenpay,
  twPay,
  upi,
  venmo,
  zelle,
];
