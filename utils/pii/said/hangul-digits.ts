import type { Change } from '../../text/view';

/** Sino-Korean digits by their place in this list, some of which are said in two ways. */
const DIGITS = '공일이삼사오육칠팔구';
const ALIAS: Readonly<Record<string, string>> = { 영: '0', 륙: '6' };
const SIGN = `[${DIGITS}영륙]`;
const IS_SIGN = new RegExp(`^${SIGN}$`);
const BETWEEN = '(?:\\s?(?:에|의|다시|대시|하이픈|그리고|하고|다음|그다음)\\s?|[\\s,.ㅡ-]{1,2})';
const RUN = new RegExp(`${SIGN}{2,}(?:${BETWEEN}${SIGN}{2,}){0,6}`, 'g');
/** A word for the number that follows; several groups need none. */
const CUE = /(?:번호|코드|비번|계좌|전번|폰번|인증)[가는은도:\s]{0,4}$/;
/** 이 at the end of a group is a particle before these. */
const PARTICLE = /^(?:라|고|야|에요|예요|지|래)/;
const LEAST = 6;
/** What has three digits or four, right before. */
const CODE =
  /(?:세\s?자리|네\s?자리|3자리|4자리|[cC][vV][cCvV]|시브이씨|비번|비밀번호|핀번호|인증번호|뒷면|카드 뒤|현관)[^가-힣\d]{0,3}(?:숫자|번호)?[은는이가:\s]{0,3}$/;
const LEAST_OF_CODE = 3;

/** A mobile's first three digits or its last four in words, the rest of it in figures. */
const HALF_SAID = new RegExp(
  `(?<![가-힣\\d])공일[공일육칠팔구](${BETWEEN})\\d{3,4}(${BETWEEN})(?:\\d{4}|${SIGN}{4})|(?<!\\d)01[016-9](${BETWEEN})(?:\\d{3,4}|${SIGN}{4})(${BETWEEN})(?:${SIGN}{4}|\\d{4})`,
  'g',
);

/** 공일공에 삼칠이사 다시 구오일팔 → 010-3724-9518. */
export function hangulDigits(lower: string): Change[] {
  const halves = [...lower.matchAll(HALF_SAID)];
  if (halves.length > 0) return halves.flatMap(({ 0: said, index }) => halfSaid(said, index));
  return [...lower.matchAll(RUN)].flatMap(({ 0: run, index }) => changesOf(run, index, lower));
}

/** 공일공에 4471 그리고 9926 → 010-4471-9926. */
function halfSaid(said: string, index: number): Change[] {
  const changes: Change[] = [];
  for (const { 0: piece, index: at } of said.matchAll(
    new RegExp(`${SIGN}|[^\\d${DIGITS}영륙]+`, 'g'),
  ))
    changes.push({
      start: index + at,
      end: index + at + piece.length,
      units: IS_SIGN.test(piece) ? digitOf(piece) : '-',
    });
  return changes;
}

function changesOf(run: string, index: number, lower: string): Change[] {
  const isParticle = run.endsWith('이') && PARTICLE.test(lower.slice(index + run.length));
  const said = isParticle ? run.slice(0, -1) : run;
  const groups = [...said.matchAll(new RegExp(`${SIGN}+`, 'g'))];
  const digits = groups.reduce((sum, [group]) => sum + group.length, 0);
  const isCode = CODE.test(lower.slice(Math.max(0, index - 14), index));
  if (digits < (isCode ? LEAST_OF_CODE : LEAST)) return [];
  if (groups.length < 2 && !isCode && !CUE.test(lower.slice(Math.max(0, index - 8), index)))
    return [];
  const changes: Change[] = [];
  for (const { 0: group, index: at } of groups) {
    const start = index + at;
    const last = changes.at(-1);
    if (last) changes.push({ start: last.end, end: start, units: '-' });
    for (const [i, sign] of [...group].entries())
      changes.push({ start: start + i, end: start + i + 1, units: digitOf(sign) });
  }
  return changes;
}

function digitOf(sign: string): string {
  return ALIAS[sign] ?? `${DIGITS.indexOf(sign)}`;
}
