import type { DataType } from '../pii/finding';
import type { Words } from './words';

/** What a letter calls each kind of data: without an article, since it lists them. */
export const typeNames: Record<DataType, Words> = {
  phone: { zh: '手机号', en: 'phone number' },
  email: { zh: '邮箱', en: 'e-mail address' },
  national_id: { zh: '身份证号', en: 'identity number' },
  passport: { zh: '护照号', en: 'passport number' },
  driver_licence: { zh: '驾驶证号', en: 'driving licence number' },
  bank_card: { zh: '银行卡号', en: 'bank card number' },
  card_security_code: { zh: '银行卡安全码', en: 'card security code' },
  bank_account: { zh: '银行账号', en: 'bank account number' },
  payment_account: { zh: '支付账号', en: 'payment account' },
  messenger_id: { zh: '微信、QQ等账号', en: 'messenger id' },
  person_name: { zh: '姓名', en: 'name' },
  postal_address: { zh: '收货地址', en: 'postal address' },
  birth_date: { zh: '出生日期', en: 'date of birth' },
  minor_age: { zh: '孩子的年龄', en: 'age of the child' },
  school: { zh: '学校和班级', en: 'school and class' },
  precise_location: { zh: '精确位置', en: 'exact location' },
  verification_code: { zh: '验证码', en: 'verification codes' },
  password: { zh: '密码', en: 'passwords' },
  order_number: { zh: '订单号', en: 'order numbers' },
  tracking_number: { zh: '快递单号', en: 'parcel numbers' },
  licence_plate: { zh: '车牌号', en: 'licence plate' },
  ip_address: { zh: 'IP地址', en: 'IP address' },
  crypto_secret: { zh: '钱包密钥', en: 'wallet secrets' },
  tax_id: { zh: '税号', en: 'tax number' },
  health: { zh: '健康信息', en: 'health data' },
  other_secret: { zh: '取件码等凭证', en: 'pick-up and other codes' },
  own_detail: { zh: '其他个人信息', en: 'other personal details' },
  protected_phrase: { zh: '其他个人信息', en: 'other personal details' },
};

/** Their names in that language, each once. */
export function namesOf(types: readonly DataType[], language: keyof Words): string[] {
  return [...new Set(types.map((type) => typeNames[type][language]))];
}
