import { describe, expect, test } from 'vitest';
import { type Asked, fieldType, pictureAsked } from '../../../utils/wire/forms/field-type';
import { type FormFacts, judgeForm } from '../../../utils/wire/forms/judge';

const facts = (kind: string, words: string, autocomplete = '') => ({ kind, words, autocomplete });

describe('a field', () => {
  test.each([
    ['email', facts('email', 'login')],
    ['email', facts('text', 'E-mail address')],
    ['phone', facts('tel', 'number')],
    ['phone', facts('text', '请输入手机号')],
    ['password', facts('password', '')],
    ['verification_code', facts('tel', '短信验证码')],
    ['bank_card', facts('tel', 'Card number')],
    ['bank_card', facts('text', '', 'section-a cc-number')],
    ['card_security_code', facts('text', 'CVV')],
    ['national_id', facts('text', '身份证号')],
    ['postal_address', facts('textarea', '详细地址：街道、门牌号')],
    ['person_name', facts('text', '收货人')],
    ['person_name', facts('text', 'x', 'shipping given-name')],
    ['birth_date', facts('date', 'birthday')],
  ] as const)('for a %s', (type, field) => {
    expect(fieldType(field)).toBe(type);
  });

  test.each([
    facts('text', 'username'),
    facts('text', '昵称'),
    facts('search', '搜索地址'),
    facts('text', '优惠码'),
    facts('text', 'quantity'),
    facts('textarea', '说点什么'),
  ])('that asks for nothing of the kind: %o', (field) => {
    expect(fieldType(field)).toBeNull();
  });

  test('for a picture', () => {
    expect(pictureAsked('上传手持身份证照片')).toBe('face');
    expect(pictureAsked('身份证正面')).toBe('national_id');
    expect(pictureAsked('上传商品图片')).toBeNull();
  });
});

function form(asked: Asked[], rest: Partial<FormFacts> = {}, unseen: Asked[] = []): FormFacts {
  const fields = [...asked, ...unseen].map((asks, i) => ({
    asks,
    isFilled: asks !== 'face',
    isUnseen: i >= asked.length,
  }));
  return { scheme: 'https:', toThird: false, words: '', fields, ...rest };
}

describe('a form', () => {
  test.each<[string, FormFacts]>([
    ['checkout', form(['person_name', 'phone'], { words: '提交订单' })],
    ['checkout', form(['bank_card'])],
    ['address', form(['person_name', 'phone', 'postal_address'], { words: '保存' })],
    ['registration', form(['phone', 'password'], { words: 'Sign up' })],
    ['login', form(['email', 'password'], { words: '登录' })],
    ['other', form(['email'], { words: 'Newsletter' })],
  ])('is for %s', (purpose, facts_) => {
    expect(judgeForm(facts_).purpose).toBe(purpose);
  });

  test('that is plain gives what it is filled with, and no concern', () => {
    const judged = judgeForm(form(['person_name', 'phone', 'phone'], { words: 'Place order' }));
    expect(judged.types).toEqual(['person_name', 'phone']);
    expect(judged.concerns).toEqual([]);
  });

  test('that goes out unencrypted, to somebody else, asks for more, and takes what is not seen', () => {
    const facts_ = form(
      ['phone', 'national_id', 'face'],
      { scheme: 'http:', toThird: true, words: '立即购买' },
      ['bank_card'],
    );
    expect(judgeForm(facts_).concerns).toEqual([
      { concern: 'http', types: ['phone', 'national_id', 'bank_card'] },
      { concern: 'third_party', types: ['phone', 'national_id', 'bank_card'] },
      { concern: 'too_much', types: ['national_id'] },
      { concern: 'unseen', types: ['bank_card'] },
    ]);
  });

  test('of a shop that ships across a border may ask for papers', () => {
    const facts_ = form(['person_name', 'national_id'], {
      words: '跨境商品 提交订单 清关需要实名',
    });
    expect(judgeForm(facts_).concerns).toEqual([]);
  });

  test('that is empty concerns nobody, however it goes out', () => {
    expect(judgeForm({ ...form([]), scheme: 'http:', toThird: true }).concerns).toEqual([]);
  });
});
