import { DOOR, type Form } from './detail';
import { doorsIn } from './doors';
import { coreOf, isCommonSchool } from './place';
import { skeletonOf } from './skeleton';

const SCHOOL =
  /^.*?(?:小学|中学|初中|高中|幼儿园|学校|学院|附小|附中|[一二三四五六七八九十]中(?!学))/;
/** The area that tells schools of one name apart, and the sign that says what kind it is. */
const AREA = /([^省市区县旗]{2,6})([市区县旗])$/;
const SHORTEST = 4;

/** A school by its name; one of a name that every town has by its town or district, or with the class. */
export function schoolForms(lower: string): Form[] {
  const text = skeletonOf(lower).text;
  const full = SCHOOL.exec(text)?.[0] ?? text;
  const name = coreOf(full, () => false);
  if (isCommonSchool(name)) return [...inArea(full, name), ...classForms(lower, name)];
  return name.length < SHORTEST ? [] : [`t:${name}`];
}

/** 西湖区实验小学, 西湖实验小学. */
function inArea(full: string, name: string): Form[] {
  const [, area, kind] = AREA.exec(full.slice(0, full.length - name.length)) ?? [];
  return area ? [`t:${area}${kind}${name}`, `t:${area}${name}`] : [];
}

function classForms(lower: string, name: string): Form[] {
  return doorsIn(lower)
    .filter(({ place, numbers }) => place.endsWith(name) && numbers.length > 1)
    .map(({ numbers }): Form => `d:${name}${DOOR}${numbers.map(({ text }) => text).join('-')}`);
}
