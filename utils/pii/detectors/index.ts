import type { Detector } from '../detector';
import { addMe } from './add-me';
import { alipay } from './alipay';
import { apiKey } from './api-key';
import { backupCode } from './backup-code';
import { bankAccount } from './bank-account';
import { bankCard } from './bank-card';
import { bareOrder } from './bare-order';
import { birthClues } from './birth-clues';
import { cardCodeClues } from './card-code-clues';
import { cardSecurityCode } from './card-security-code';
import { cashtag } from './cashtag';
import { cnAddress } from './cn-address';
import { cnAppHandle } from './cn-app-handle';
import { cnBirthDate } from './cn-birth-date';
import { cnDriverLicence } from './cn-driver-licence';
import { cnHealth } from './cn-health';
import { cnLandline } from './cn-landline';
import { cnLicencePlate } from './cn-licence-plate';
import { cnMinorAge } from './cn-minor-age';
import { cnMinorityName } from './cn-minority-name';
import { cnMobile } from './cn-mobile';
import { cnPaper } from './cn-paper';
import { cnPassport } from './cn-passport';
import { cnPinyinAddress } from './cn-pinyin-address';
import { cnPinyinName } from './cn-pinyin-name';
import { cnRareName } from './cn-rare-name';
import { cnResidentId } from './cn-resident-id';
import { cnSchool } from './cn-school';
import { cnSeedPhrase } from './cn-seed-phrase';
import { cnTaxId } from './cn-tax-id';
import { cnTaxNumber } from './cn-tax-number';
import { cnTravelPermit } from './cn-travel-permit';
import { coordinates } from './coordinates';
import { cuedPhone } from './cued-phone';
import { doorCode } from './door-code';
import { eCny } from './e-cny';
import { email } from './email';
import { gbBankDetails } from './gb-bank-details';
import { internationalPhone } from './international-phone';
import { ipAddress } from './ip-address';
import { ipv6Address } from './ipv6-address';
import { keyNumber } from './key-number';
import { letteredCode } from './lettered-code';
import { localCard } from './local-card';
import { localPhone } from './local-phone';
import { lockClues } from './lock-clues';
import { mapLink } from './map-link';
import { messengerClues } from './messenger-clues';
import { messengerHandle } from './messenger-handle';
import { messengerNumber } from './messenger-number';
import { nameInParts } from './name-in-parts';
import { nameOnParcel } from './name-on-parcel';
import { oneTimeClues } from './one-time-clues';
import { orderCode } from './order-code';
import { orderNumber } from './order-number';
import { ownDetail, protectedPhrase } from './own-details';
import { parcelClues } from './parcel-clues';
import { parkedCar } from './parked-car';
import { password } from './password';
import { passwordClues } from './password-clues';
import { personName } from './person-name';
import { pickupCode } from './pickup-code';
import { placeCode } from './place-code';
import { plusCode } from './plus-code';
import { qq } from './qq';
import { qqBefore } from './qq-before';
import { secretQuestion } from './secret-question';
import { securityAnswer } from './security-answer';
import { seedPart } from './seed-part';
import { seedPhrase } from './seed-phrase';
import { shelfCode } from './shelf-code';
import { smsCode } from './sms-code';
import { streamKey } from './stream-key';
import { toldCode } from './told-code';
import { toldSecurityCode } from './told-security-code';
import { traditionalName } from './traditional-name';
import { twInvoiceCarrier } from './tw-invoice-carrier';
import { twPickupStore } from './tw-pickup-store';
import { vehicleNumber } from './vehicle-number';
import { verificationCode } from './verification-code';
import { voucherCode } from './voucher-code';
import { walletAddress } from './wallet-address';
import { walletKey } from './wallet-key';
import { waybill } from './waybill';
import { wechat } from './wechat';
import { wechatAlike } from './wechat-alike';
import { what3words } from './what3words';
import { worldAddress } from './world-address';
import { worldBankAccount } from './world-bank-account';
import { worldBirthDate } from './world-birth-date';
import { worldDoorCode } from './world-door-code';
import { worldDriverLicence } from './world-driver-licence';
import { worldHealth } from './world-health';
import { worldMinorAge } from './world-minor-age';
import { worldName } from './world-name';
import { worldNationalId } from './world-national-id';
import { worldOrder } from './world-order';
import { worldPassport } from './world-passport';
import { worldPayment } from './world-payment';
import { worldPlate } from './world-plate';
import { worldSchool } from './world-school';
import { worldTaxId } from './world-tax-id';
import { worldVerificationCode } from './world-verification-code';

/** Everything Hushcart looks for: one line each. */
export const detectors: Detector[] = [
  addMe,
  alipay,
  apiKey,
  backupCode,
  bankAccount,
  bankCard,
  bareOrder,
  birthClues,
  cardCodeClues,
  cardSecurityCode,
  cashtag,
  cnAddress,
  cnAppHandle,
  cnBirthDate,
  cnDriverLicence,
  cnHealth,
  cnLandline,
  cnLicencePlate,
  cnMinorAge,
  cnMinorityName,
  cnMobile,
  cnPaper,
  cnPassport,
  cnPinyinAddress,
  cnPinyinName,
  cnRareName,
  cnResidentId,
  cnSchool,
  cnSeedPhrase,
  cnTaxId,
  cnTaxNumber,
  cnTravelPermit,
  coordinates,
  cuedPhone,
  doorCode,
  eCny,
  email,
  gbBankDetails,
  internationalPhone,
  ipAddress,
  ipv6Address,
  keyNumber,
  letteredCode,
  localCard,
  localPhone,
  lockClues,
  mapLink,
  messengerClues,
  messengerHandle,
  messengerNumber,
  nameInParts,
  nameOnParcel,
  oneTimeClues,
  orderCode,
  orderNumber,
  parcelClues,
  ownDetail,
  parkedCar,
  password,
  passwordClues,
  personName,
  pickupCode,
  placeCode,
  plusCode,
  protectedPhrase,
  qq,
  qqBefore,
  secretQuestion,
  securityAnswer,
  seedPart,
  seedPhrase,
  shelfCode,
  smsCode,
  streamKey,
  toldCode,
  toldSecurityCode,
  traditionalName,
  twInvoiceCarrier,
  twPickupStore,
  vehicleNumber,
  verificationCode,
  voucherCode,
  walletAddress,
  walletKey,
  waybill,
  wechat,
  wechatAlike,
  what3words,
  worldAddress,
  worldBankAccount,
  worldBirthDate,
  worldDoorCode,
  worldDriverLicence,
  worldHealth,
  worldMinorAge,
  worldName,
  worldNationalId,
  worldOrder,
  worldPassport,
  worldPayment,
  worldPlate,
  worldSchool,
  worldTaxId,
  worldVerificationCode,
];
