import type { Detector } from '../detector';
import { bankCard } from './bank-card';
import { bareOrder } from './bare-order';
import { cnAddress } from './cn-address';
import { cnLandline } from './cn-landline';
import { cnMobile } from './cn-mobile';
import { cnResidentId } from './cn-resident-id';
import { cuedPhone } from './cued-phone';
import { email } from './email';
import { internationalPhone } from './international-phone';
import { localPhone } from './local-phone';
import { messengerHandle } from './messenger-handle';
import { nameOnParcel } from './name-on-parcel';
import { orderCode } from './order-code';
import { orderNumber } from './order-number';
import { personName } from './person-name';
import { qq } from './qq';
import { verificationCode } from './verification-code';
import { wechat } from './wechat';

/** Everything Hushcart looks for: one line each. */
export const detectors: Detector[] = [
  bankCard,
  bareOrder,
  cnAddress,
  cnLandline,
  cnMobile,
  cnResidentId,
  cuedPhone,
  email,
  internationalPhone,
  localPhone,
  messengerHandle,
  nameOnParcel,
  orderCode,
  orderNumber,
  personName,
  qq,
  verificationCode,
  wechat,
];
