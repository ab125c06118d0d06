import { expect, test } from 'vitest';
import { followUpKinds } from '../../../utils/rights/follow-ups/follow-up';
import type { Law } from '../../../utils/rights/law';
import { laws } from '../../../utils/rights/laws';
import { type LetterCase, letter } from '../../../utils/rights/letter';
import { offered } from '../../../utils/rights/offered';
import { places } from '../../../utils/rights/places';
import { plain } from '../../../utils/rights/plain';
import { addressees, rightKinds, variants } from '../../../utils/rights/right';
import { secondLetter } from '../../../utils/rights/second-letter';
import type { Language, Words } from '../../../utils/rights/words';
import { allCases, LANGUAGES, TODAY } from './cases';
import { gives } from './gives';
import { filled } from './letters-text';

/** Two weeks after the last law that is coming takes effect. */
const LATER = '2027-06-01';
/** Only India's letters differ then. */
const cases = [...allCases(TODAY), ...allCases(LATER).filter(({ place }) => place === 'IN')];

test('the laws say what is written down by hand about them', () => {
  const said = Object.fromEntries(
    laws.map(({ id, rights }) => [id, rightKinds.filter((kind) => rights[kind])]),
  );
  const expected = Object.fromEntries(
    Object.entries(gives).map(([id, kinds]) => [id, rightKinds.filter((k) => kinds.includes(k))]),
  );
  expect(said).toEqual(expected);
});

test('each law alone, for each right, in each name: it is cited when it gives the right, and never else', () => {
  for (const law of laws)
    for (const variant of variants)
      for (const kind of offered(variant))
        for (const addressee of addressees)
          for (const language of LANGUAGES) {
            const text = textOf(
              { ...base, kind, variant, addressee, language, place: placeOfLaw(law), today: LATER },
              [law],
            );
            const needed = kind === 'close' && !gives[law.id]!.includes('close') ? 'delete' : kind;
            const given =
              gives[law.id]!.includes(needed) &&
              law.binds.includes(addressee) &&
              (!law.minorsOnly || variant === 'guardian') &&
              (variant !== 'heir' || (law.id === 'cn-pipl' && needed !== 'close')) &&
              law.id !== 'cn-live-commerce' &&
              !(law.id === 'cn-network-data' && needed === 'object' && addressee !== 'platform');
            const what = `${law.id} ${variant} ${kind} ${addressee} ${language}\n${text}`;
            expect(text.includes(law.name[language]), what).toBe(given);
          }
});

test('a letter names no law but those of the place that give the right', () => {
  for (const each of cases) {
    const text = textOf(each);
    const cited = letter(each).cites.map(({ law }) => law.id);
    const named = laws.filter(({ name }) => mentions(text, name, each.language));
    expect(named.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
    const { laws: own } = places.find(({ id }) => id === each.place)!;
    expect(cited.filter((id) => !own.includes(id))).toEqual([]);
  }
});

test('every article in a letter is one of the data', () => {
  for (const each of cases) {
    const known = letter(each).cites.flatMap(({ law }) => articlesOf(law, each));
    let rest = textOf(each);
    for (const article of known.sort((a, b) => b.length - a.length)) {
      rest = rest.replaceAll(article, '');
    }
    expect(rest, textOf(each)).not.toMatch(
      /第[\d一二三四五六七八九十]+条|\b(Article|section)s? \d/,
    );
  }
});

test('what was not checked is cited by the law alone', () => {
  const text = textOf({ ...base, place: 'ID', kind: 'delete' });
  expect(text).toContain('the relevant provisions of Law No. 27 of 2022');
  expect(text).not.toMatch(/Article/);
});

test('a law not yet in force is not cited; once it is, it is', () => {
  const india: LetterCase = { ...base, place: 'IN', kind: 'delete' };
  expect(letter({ ...india, today: '2027-05-13' }).cites).toEqual([]);
  expect(letter({ ...india, today: '2027-05-14' }).cites.map(({ law }) => law.id)).toEqual([
    'in-dpdp',
  ]);
});

test('no erasure is claimed of Singapore, Malaysia or Hong Kong', () => {
  for (const place of ['SG', 'MY', 'HK']) {
    const text = textOf({ ...base, place, kind: 'delete' });
    expect(text).toContain('I rely on no particular provision of law');
  }
});

test('only who has a dispute asks the platform who ran the room', () => {
  const cn: LetterCase = { ...base, place: 'CN', kind: 'copy', language: 'zh' };
  expect(textOf(cn)).not.toContain('第十八条');
  expect(textOf({ ...cn, dispute: true })).toContain('第十八条');
  expect(textOf({ ...cn, dispute: true, addressee: 'seller' })).not.toContain('第十八条');
});

test('a letter is whole: nothing left to fill in, nothing promised, nothing given away', () => {
  for (const each of cases) {
    const { subject } = letter(each);
    const text = `${subject}\n${textOf(each)}`;
    expect(text).not.toMatch(/[{}]|undefined|＿|\bnull\b/);
    expect(text).not.toMatch(/保证|承诺|一定会|务必|guarantee|promise|[!！]/);
    expect(text, 'a phone number comes masked').not.toMatch(/\d{9}/);
    expect(text).not.toMatch(/[。；，]{2}|\.\.|;;|, \.| {2}/);
  }
});

test('an English letter is English, but for the names laws have at home', () => {
  for (const each of cases.filter(({ language }) => language === 'en')) {
    const text = textOf(each).replaceAll(/개인정보 보호법|個人情報の保護に関する法律/g, '');
    expect(text).not.toMatch(/[\p{Script=Han}\p{Script=Hangul}、。（）]/u);
  }
});

test('lines that may be left out are left out while empty', () => {
  const written = letter({ ...base, place: 'CN', kind: 'copy', language: 'zh' });
  const text = plain(written, { to: '某店', nickname: '小林' });
  expect(text).toContain('昵称：小林');
  expect(text).not.toMatch(/账号：|手机号（已|答复请发至/);
});

test('a second letter cites nothing the first did not', () => {
  for (const each of cases.filter((c) => !c.dispute && c.addressee === 'platform'))
    for (const followUp of followUpKinds) {
      const second = secondLetter({ ...each, followUp, sent: '2026-11-05' });
      const text = plain(second, filled[each.language]);
      expect(text).not.toMatch(/[{}]|undefined|＿|保证|承诺/);
      const first = letter(each).cites.map(({ law }) => law.id);
      expect(second.cites.map(({ law }) => law.id).filter((id) => !first.includes(id))).toEqual([]);
    }
});

test('a complaint says under which article one may complain, to whom it goes', () => {
  const cn = { ...base, place: 'CN', kind: 'delete', language: 'zh' } as const;
  const second = { ...cn, followUp: 'complaint', sent: '2026-11-05' } as const;
  const toAuthority = plain(secondLetter(second), filled.zh);
  const toPlatform = plain(secondLetter({ ...second, to: 'platform' }), filled.zh);
  expect(toAuthority).toMatch(/投诉依据：.*个人信息保护法》.*第六十五条/);
  expect(toPlatform).toMatch(/投诉依据：.*直播电商监督管理办法》.*第二十条/);
});

const base: LetterCase = {
  place: 'EU',
  kind: 'copy',
  variant: 'self',
  addressee: 'platform',
  language: 'en',
  today: TODAY,
  types: [],
  reason: 'purpose',
  answerBy: '2026-12-17',
};

function textOf(each: LetterCase, of?: readonly Law[]): string {
  return plain(letter(each, of), filled[each.language]);
}

function placeOfLaw({ id }: Law): string {
  return places.find(({ laws: ids }) => ids.includes(id))!.id;
}

/** With the bracket that follows: one country's name of a law begins another's. */
function mentions(text: string, name: Words, language: Language): boolean {
  return text.includes(name[language] + (language === 'zh' ? '（' : ' ('));
}

function articlesOf(law: Law, { kind, language }: LetterCase): string[] {
  const grants = [law.rights[kind], kind === 'close' ? law.rights.delete : undefined];
  return [
    ...grants.map((grant) => grant?.article),
    law.heirs?.article,
    law.reasons?.article,
    law.keepOnly?.article,
    ...Object.values(law.terms ?? {}).map(({ article }) => article),
  ].flatMap((article) => (article ? [article[language]] : []));
}
