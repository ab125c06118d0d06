import type { Change } from '../../text/view';

const DOT = '(?:dot|punto|ponto|point|punkt|titik|どっと|ドット|点|點|점|닷)';
const SLASH = '(?:slash|barra|schrägstrich|garis miring|スラッシュ|슬래시|斜杠|/)';
/** Hosts whose links lead to a person. */
const HOST =
  '(?:t|wa|m|ig|line|zalo|telegram|discord|instagram|facebook|fb|snapchat|tiktok|paypal|venmo|cash)';
const LINK = new RegExp(
  `(?<![a-z0-9])(${HOST})\\s?(?:${DOT}|\\.)\\s?(me|com|gg|app|net)\\s?${SLASH}\\s?`,
  'g',
);
/** あっと and どっと between what mail addresses are made of. */
const KANA = /(?<=[a-z0-9_])\s?(?:(あっと(?:まーく)?)|どっと|てん)\s?(?=[a-z0-9])/g;

/** A mail host without its ending: everybody knows it. */
const BARE_HOST =
  /(?<=[a-z0-9._]{4,40}(?:@|\s?[([]\s?at\s?[)\]]\s?))(?:gmail|hotmail|outlook|yahoo|icloud)(?![a-z0-9.@]|\s(?:dot|com|punto|ponto))/g;

/** lin_xi 在 outlook 点 com */
const AT_HOST =
  /(?<=[a-z0-9_]{3})(\s?[在#]\s?)(?=(?:qq|163|126|gmail|outlook|hotmail|sina|foxmail|yahoo|icloud)\s?[点點.]\s?(?:com|cn|net)(?![a-z]))/g;

/** haomeng09[圈]qq[点]com */
const BRACKETED =
  /(?<=[a-z0-9_])\s?[[({]\s?(?:(圈a?|a圈|小老鼠|艾特|爱特)|[点點])\s?[\])}]\s?(?=[a-z0-9])/g;
const HAS_BRACKETED = /[[({]\s?(?:圈|a圈|小老鼠|艾特|爱特|点|點)/;

/** Without these, which costs little to see, there is none of either. */
const HAS_SLASH = new RegExp(SLASH);
const HAS_HOST = /gmail|hotmail|outlook|yahoo|icloud/;

/** t dot me slash anna88 → t.me/anna88; mikan あっと docomo どっと jp → mikan@docomo.jp. */
export function linksDictated(lower: string): Change[] {
  const links = HAS_SLASH.test(lower) ? dictated(lower) : [];
  if (HAS_HOST.test(lower))
    for (const { 0: host, index } of lower.matchAll(BARE_HOST))
      links.push(changeOf(index, host, `${host}.com`));
  if (HAS_BRACKETED.test(lower))
    for (const { 0: said, 1: at, index } of lower.matchAll(BRACKETED))
      links.push(changeOf(index, said, at ? '@' : '.'));
  for (const { 0: said, index } of lower.matchAll(AT_HOST)) links.push(changeOf(index, said, '@'));
  if (!/あっと/.test(lower)) return links.sort((a, b) => a.start - b.start);
  const signs = [...lower.matchAll(KANA)].map(({ 0: said, 1: at, index }) =>
    changeOf(index, said, at ? '@' : '.'),
  );
  return [...links, ...signs].sort((a, b) => a.start - b.start);
}

function dictated(lower: string): Change[] {
  return [...lower.matchAll(LINK)].map(({ 0: said, 1: host, 2: ending, index }) =>
    changeOf(index, said, `${host}.${ending}/`),
  );
}

function changeOf(start: number, said: string, units: string): Change {
  return { start, end: start + said.length, units };
}
