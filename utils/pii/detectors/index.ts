import type { Detector } from '../detector';
import { bankCard } from './bank-card';
import { cnAddress } from './cn-address';
import { cnLandline } from './cn-landline';
import { cnMobile } from './cn-mobile';
import { cnResidentId } from './cn-resident-id';
import { email } from './email';
import { orderNumber } from './order-number';
import { personName } from './person-name';
import { qq } from './qq';
import { verificationCode } from './verification-code';
import { wechat } from './wechat';
import { worldPhone } from './world-phone';

/** Everything Hushcart looks for: one line each. */
export const detectors: Detector[] = [
  bankCard,
  cnAddress,
  cnLandline,
  cnMobile,
  cnResidentId,
  email,
  orderNumber,
  personName,
  qq,
  verificationCode,
  wechat,
  worldPhone,
];
