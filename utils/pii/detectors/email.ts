import type { Detector, Found } from '../detector';
import { CLEAR_MAIL_HOST, MAIL_HOST, NO_LOCAL, ROLE, TOP_LEVEL } from '../mail-hosts';

const LOCAL = '(?<![a-z0-9._%+-])(?<local>[a-z0-9_%+-](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?)';
/** The sign: bare or in brackets; in words that the folding leaves. */
const SIGN = '(?:\\s{0,2}[([{【<「]?\\s?@\\s?[)\\]}】>」]?\\s{0,2})';
const WORD =
  '(?:\\s?[([{]?(?:艾特|爱特|골뱅이|アット(?:マーク)?|собака|a\\scòng|a\\smóc|małpa)[)\\]}]?\\s?|\\s?[([{](?:at|ät)[)\\]}]\\s?|[\\s_-](?:at|arroba)[\\s_-])';
const DOT =
  '(?:\\s?[.。]\\s?|\\s?[([{]\\s?(?:dot|\\.)\\s?[)\\]}]\\s?|[点點점]|\\s(?:chấm|точка|kropka)\\s|[\\s_-](?:dot|punto|ponto|point|punkt)[\\s_-])';
const HOST = `(?<host>(?:[a-z0-9-]{1,62}${DOT}){1,4}[a-z]{2,24})(?![a-z-])`;
const ANY_HOST = `(?<host>(?:${MAIL_HOST}|(?:[a-z0-9-]{1,62}${DOT}){1,3}?)${DOT}(?:com|net|org|edu|cn|[a-z]{2}))(?![a-z-]|\\.[a-z])`;
const CUE =
  '(?:e-?mail|mail|信箱|[邮郵]箱|[邮郵]件|이메일|메일|メール|アドレス|correo|courriel|อีเมล|почта|posta)(?:地址|是|\\s(?:is|es|é|est|ist|saya|me|me at|address|ko|em|là))?[\\s:?,是は은는]{0,3}';

/** From the surest to the least sure. A host without a dot is one that is known for mail: its dot is .com. */
const RULES: readonly (readonly [confidence: number, pattern: RegExp])[] = [
  // liu0412@163.com, liu0412 @ 163 . com, liu0412【@】163.com
  [0.95, rule(`${LOCAL}${SIGN}${HOST}`)],
  // liu0412 골뱅이 gmail.com, tashab1990_at_gmail_dot_com
  [0.9, rule(`${LOCAL}${WORD}${ANY_HOST}`)],
  // liu0412@163,com
  [0.9, rule(`${LOCAL}${SIGN}(?<host>${CLEAR_MAIL_HOST},\\s?(?:com|cn|net))(?![a-z])`)],
  // liu0412#163.com
  [0.85, rule(`${LOCAL}[#&*](?<host>${CLEAR_MAIL_HOST}\\.(?:com|cn|net))(?![a-z])`)],
  // 12345678@qq
  [0.85, rule(`${LOCAL}\\s?@\\s?(?<host>${CLEAR_MAIL_HOST})(?![a-z0-9.-])`)],
  // tashab1990 at gmail
  [
    0.6,
    rule(
      `(?<local>(?<![a-z0-9._-])(?=[a-z._-]{0,30}[0-9._])[a-z0-9._-]{4,40})\\sat\\s(?<host>${CLEAR_MAIL_HOST})(?![a-z0-9.-])`,
    ),
  ],
  [0.75, rule(`(?<=${CUE})${LOCAL}\\sat\\s(?<host>${CLEAR_MAIL_HOST})(?![a-z0-9-])`)],
  // 이메일 jisoo0914골뱅이네이버닷컴
  [
    0.9,
    rule(
      `${LOCAL}\\s?(?:골뱅이|@)\\s?(?<host>네이버|지메일|다음|한메일|네이트)(?:\\s?[닷점쩜]?\\s?[컴콤넷])?`,
    ),
  ],
  // 邮箱 liu0412 163.com
  [0.75, rule(`(?<=${CUE})${LOCAL}\\s(?<host>${CLEAR_MAIL_HOST}\\.(?:com|cn|net))(?![a-z])`)],
  // QQ邮箱12345678
  [
    0.9,
    rule(
      '(?<host>qq)\\s?(?:[邮郵]箱|信箱|mail)(?:号码?|是|[\\s:]){0,4}(?<local>[1-9]\\d{4,10})(?![\\d@])',
    ),
  ],
  // l i u @ 1 6 3 . c o m
  [
    0.85,
    rule(
      '(?<![a-z0-9])(?<local>(?:[a-z0-9._-]\\s){3,30})@\\s(?<host>(?:[a-z0-9-]\\s){2,20}\\.\\s(?:[a-z]\\s){1,5}[a-z](?![a-z]))',
    ),
  ],
];
const KOREAN: Readonly<Record<string, string>> = {
  네이버: 'naver',
  지메일: 'gmail',
  다음: 'daum',
  한메일: 'hanmail',
  네이트: 'nate',
};
/** RFC 5321 §4.5.3.1. */
const LONGEST_HOST = 255;
const IS_MAIL_HOST = new RegExp(`^${MAIL_HOST}\\.`);

/**
 * E-mail addresses, also dictated (艾特, 点; at, dot), spread or with another sign for the at. Mailboxes of a
 * firm's functions are nobody's.
 *
 * Source: RFC 5321 §4.5.3.1 for lengths; the signs are those mail services allow, not all of RFC 5322.
 */
export const email: Detector = {
  id: 'email',
  type: 'email',
  needs: /[@골ッа-яòół]|[艾爱]特|[邮郵信]箱|mail|[\s_([{-][aä]t[\s_)\]}-]|[#&*][a-z1]/,
  *find({ lower }) {
    for (const [confidence, pattern] of RULES)
      for (const match of lower.matchAll(pattern)) {
        const found = addressOf(match, confidence);
        if (found) yield found;
      }
  },
};

function addressOf(match: RegExpExecArray, confidence: number): Found | null {
  const { local: typed = '', host: typedHost = '' } = match.groups ?? {};
  const local = typed.replace(/\s/g, '');
  const host = hostOf(typedHost);
  if (host.length > LONGEST_HOST) return null;
  const isMail = IS_MAIL_HOST.test(host);
  if (!isMail && (ROLE.test(local) || NO_LOCAL.test(local))) return null;
  const isWhole = !/\s/.test(match[0]);
  // An @ after a blank begins a mention; only a domain that there is makes it an address.
  if (!TOP_LEVEL.test(host.slice(host.lastIndexOf('.') + 1)) && !isWhole) return null;
  const { index, 0: whole } = match;
  return { start: index, end: index + whole.length, value: `${local}@${host}`, confidence };
}

function hostOf(typed: string): string {
  const host = (KOREAN[typed] ?? typed)
    .replace(
      /[([{]\s?(?:dot|\.)\s?[)\]}]|[\s_-](?:dot|punto|ponto|point|punkt|chấm|точка|kropka)[\s_-]|[点點점。,]/g,
      '.',
    )
    .replace(/\s/g, '');
  return host.includes('.') ? host : `${host}.com`;
}

function rule(source: string): RegExp {
  return new RegExp(source, 'gu');
}
