import type { Detector } from './detector';
import { bankCard } from './detectors/bank-card';
import { cnLandline } from './detectors/cn-landline';
import { cnMobile } from './detectors/cn-mobile';
import { cnResidentId } from './detectors/cn-resident-id';
import { email } from './detectors/email';
import { orderNumber } from './detectors/order-number';
import { qq } from './detectors/qq';
import { wechat } from './detectors/wechat';

/**
 * What a guard looks for by itself, should the engine not come: what is pasted and sent most, and weighs little, as every
 * frame of a room reads it.
 */
export const core: Detector[] = [
  bankCard,
  cnLandline,
  cnMobile,
  cnResidentId,
  email,
  orderNumber,
  qq,
  wechat,
];
